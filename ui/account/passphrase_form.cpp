// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/passphrase_form.h"

#include "ui/widgets/page_header.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/theme.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace zs {

PassphraseForm::PassphraseForm(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_policy(policyByKey({}))
    , m_form(new QFormLayout(this))
    , m_fresh(new PassphraseEdit(this))
    , m_again(new PassphraseEdit(this))
    , m_freshLabel(new QLabel(tr("&New passphrase"), this))
    , m_againLabel(new QLabel(tr("New passphrase a&gain"), this))
    , m_faults(dimLabel({}, this))
{
    m_fresh->setObjectName(prefix);
    m_again->setObjectName(prefix + u"Again"_s);
    m_faults->setObjectName(prefix + u"Faults"_s);
    m_freshLabel->setBuddy(m_fresh);
    m_againLabel->setBuddy(m_again);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_freshLabel, m_fresh);
    m_form->addRow(m_againLabel, m_again);
    m_form->addRow({}, m_faults);
    for (PassphraseEdit *edit : {m_fresh, m_again})
        connect(edit, &QLineEdit::textChanged, this, &PassphraseForm::rate);
    rate();
}

void PassphraseForm::setPolicy(const PassphrasePolicy &policy, const QString &login)
{
    m_policy = policy;
    m_login = login;
    m_fresh->setToolTip(policyText(policy));
    rate();
}

void PassphraseForm::setLabels(const QString &fresh, const QString &again)
{
    m_freshLabel->setText(fresh);
    m_againLabel->setText(again);
}

void PassphraseForm::putBefore(const QString &label, QWidget *field)
{
    m_form->insertRow(m_before++, label, field);
}

bool PassphraseForm::isGood() const
{
    return !m_fresh->text().isEmpty() && m_fresh->text() == m_again->text()
           && passphraseFaults(m_policy, m_fresh->secret(), m_login).isEmpty();
}

Secret PassphraseForm::secret() const
{
    return m_fresh->secret();
}

void PassphraseForm::clear()
{
    m_fresh->clear();
    m_again->clear();
}

void PassphraseForm::rate()
{
    if (m_fresh->text().isEmpty()) {
        m_faults->setText(policyText(m_policy));
    } else {
        QStringList faults = passphraseFaults(m_policy, m_fresh->secret(), m_login);
        if (!m_again->text().isEmpty() && m_again->text() != m_fresh->text())
            faults << tr("The two passphrases differ.");
        m_faults->setText(faults.isEmpty() ? strengthText(strengthOf(m_fresh->text()))
                                           : faults.join(u'\n'));
    }
    Q_EMIT edited();
}

} // namespace zs
