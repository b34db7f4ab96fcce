// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/create_workspace_dialog.h"

#include "commands/workspace.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace zs {

CreateWorkspaceDialog::CreateWorkspaceDialog(const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_name(new QLineEdit(this))
    , m_person(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_passphrase(new PassphraseEdit(this))
    , m_again(new PassphraseEdit(this))
    , m_hint(dimLabel({}, this))
    , m_problem(new QLabel(this))
    , m_go(new QPushButton(tr("&Create..."), this))
{
    setObjectName(u"createWorkspaceDialog"_s);
    setWindowTitle(tr("New workspace"));
    m_name->setObjectName(u"createName"_s);
    m_person->setObjectName(u"createPerson"_s);
    m_login->setObjectName(u"createLogin"_s);
    m_passphrase->setObjectName(u"createPassphrase"_s);
    m_again->setObjectName(u"createPassphraseAgain"_s);
    m_go->setObjectName(u"createButton"_s);
    m_problem->setObjectName(u"createProblem"_s);
    build();
    for (QLineEdit *edit : {m_name,
                            m_person,
                            m_login,
                            static_cast<QLineEdit *>(m_passphrase),
                            static_cast<QLineEdit *>(m_again)})
        connect(edit, &QLineEdit::textChanged, this, &CreateWorkspaceDialog::refresh);
    refresh();
}

CreateWorkspaceDialog::~CreateWorkspaceDialog() = default;

void CreateWorkspaceDialog::build()
{
    m_name->setPlaceholderText(tr("for example the name of the office"));
    m_login->setPlaceholderText(tr("short, for log-in"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    makePrimary(m_go);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, kPageMargin);
    form->setSpacing(12);
    form->addRow(tr("&Name of the workspace"), m_name);
    form->addRow(tr("Y&our name"), m_person);
    form->addRow(tr("&Log-in name"), m_login);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow({}, m_hint);
    form->addRow(tr("Passphrase &again"), m_again);
    form->addRow(dimLabel(
        tr("The file is encrypted with a key that only your passphrase opens. Nobody can recover a "
           "forgotten passphrase."),
        this));
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    form->addRow(buttons);
    setMinimumWidth(scaled(520));
    connect(buttons, &QDialogButtonBox::accepted, this, &CreateWorkspaceDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CreateWorkspaceDialog::refresh()
{
    const bool same = m_passphrase->text() == m_again->text();
    m_hint->setText(!same && !m_again->text().isEmpty()
                        ? tr("The two passphrases differ.")
                        : strengthText(strengthOf(m_passphrase->text())));
    m_go->setEnabled(same && !m_passphrase->text().isEmpty() && !m_name->text().trimmed().isEmpty()
                     && !m_person->text().trimmed().isEmpty()
                     && !m_login->text().trimmed().isEmpty());
}

void CreateWorkspaceDialog::create()
{
    const QString path = askSavePath(this,
                                     tr("Where the new workspace lies"),
                                     m_name->text().trimmed() + u".zsw"_s,
                                     tr("Zhengshu workspace (*.zsw)"));
    if (path.isEmpty())
        return;
    Workspace::CreateOptions options;
    options.path = path;
    options.name = m_name->text().trimmed();
    options.login = m_login->text().trimmed();
    options.personName = m_person->text().trimmed();
    options.passphrase = m_passphrase->secret();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto made = Workspace::create(options, m_clock);
    QApplication::restoreOverrideCursor();
    if (!made) {
        QPalette colors = m_problem->palette();
        colors.setColor(QPalette::WindowText, themeColor(ColorRole::Critical));
        m_problem->setPalette(colors);
        m_problem->setText(made.error().message);
        m_problem->show();
        return;
    }
    m_workspace = std::move(*made);
    accept();
}

std::unique_ptr<Workspace> CreateWorkspaceDialog::takeWorkspace()
{
    return std::move(m_workspace);
}

} // namespace zs
