// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphrase_panel.h"

#include "commands/workspace.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

PassphrasePanel::PassphrasePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_old(new PassphraseEdit(this))
    , m_fresh(new PassphraseEdit(this))
    , m_again(new PassphraseEdit(this))
    , m_hint(dimLabel({}, this))
    , m_go(new QPushButton(tr("&Change the passphrase"), this))
{
    m_old->setObjectName(u"oldPassphrase"_s);
    m_fresh->setObjectName(u"newPassphrase"_s);
    m_again->setObjectName(u"newPassphraseAgain"_s);
    m_go->setObjectName(u"changePassphrase"_s);
    makePrimary(m_go);
    for (PassphraseEdit *edit : {m_old, m_fresh, m_again})
        edit->setMinimumWidth(scaled(320));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 24);
    form->setSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Present passphrase"), m_old);
    form->addRow(tr("&New passphrase"), m_fresh);
    form->addRow({}, m_hint);
    form->addRow(tr("New passphrase a&gain"), m_again);
    form->addRow({}, m_go);
    form->addRow(
        {},
        dimLabel(
            tr("Only the key slot is sealed anew; the data stays as it is. A forgotten passphrase "
               "cannot be recovered by anyone."),
            this));
    for (PassphraseEdit *edit : {m_old, m_fresh, m_again})
        connect(edit, &QLineEdit::textChanged, this, &PassphrasePanel::rate);
    connect(m_go, &QPushButton::clicked, this, &PassphrasePanel::change);
    rate();
}

void PassphrasePanel::rate()
{
    const bool same = m_fresh->text() == m_again->text();
    m_hint->setText(!same && !m_again->text().isEmpty()
                        ? tr("The two new passphrases differ.")
                        : strengthText(strengthOf(m_fresh->text())));
    m_go->setEnabled(same && !m_old->text().isEmpty() && !m_fresh->text().isEmpty());
}

void PassphrasePanel::change()
{
    const auto changed = m_workspace.changePassphrase(m_old->secret(), m_fresh->secret());
    if (!changed) {
        m_old->selectAll();
        m_old->setFocus();
        Q_EMIT failed(changed.error());
        return;
    }
    for (PassphraseEdit *edit : {m_old, m_fresh, m_again})
        edit->clear();
    Q_EMIT done(tr("Your passphrase was changed."));
}

} // namespace zs
