// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/login_dialog.h"

#include "commands/account_desk.h"
#include "ui/account/factor_due_dialog.h"
#include "ui/account/factor_fields.h"
#include "ui/account/first_run_wizard.h"
#include "ui/account/renewal_dialog.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/user_settings.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

LoginDialog::LoginDialog(const Clock &clock, const Start &start, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_path(new QComboBox(this))
    , m_login(new QLineEdit(this))
    , m_passphrase(new PassphraseEdit(this))
    , m_factor(new FactorFields(this))
    , m_capsLock(dimLabel(tr("Caps Lock is on."), this))
    , m_problem(problemLabel(this))
    , m_go(new QPushButton(tr("&Log in"), this))
{
    setObjectName(u"loginDialog"_s);
    setWindowTitle(tr("Zhengshu"));
    m_path->setObjectName(u"loginPath"_s);
    m_path->setEditable(true);
    m_path->setMinimumContentsLength(34);
    m_path->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_path->addItems(RecentWorkspaces::paths());
    m_login->setObjectName(u"loginName"_s);
    m_passphrase->setObjectName(u"loginPassphrase"_s);
    m_problem->setObjectName(u"loginProblem"_s);
    m_go->setObjectName(u"loginButton"_s);
    if (!start.path.isEmpty())
        m_path->setEditText(start.path);
    m_login->setText(start.login.isEmpty() ? RecentWorkspaces::lastLogin() : start.login);
    build(start);
    connect(m_passphrase, &PassphraseEdit::capsLockSeen, m_capsLock, &QWidget::setVisible);
    for (QLineEdit *edit : {m_path->lineEdit(), m_login, static_cast<QLineEdit *>(m_passphrase)})
        connect(edit, &QLineEdit::textChanged, this, &LoginDialog::refresh);
    for (QLineEdit *edit : {m_path->lineEdit(), m_login})
        connect(edit, &QLineEdit::textChanged, this, &LoginDialog::lookAtNeeds);
    connect(m_go, &QPushButton::clicked, this, &LoginDialog::logIn);
    lookAtNeeds();
    refresh();
    if (m_path->currentText().isEmpty())
        m_path->setFocus();
    else if (m_login->text().isEmpty())
        m_login->setFocus();
    else
        m_passphrase->setFocus();
}

LoginDialog::~LoginDialog() = default;

void LoginDialog::build(const Start &start)
{
    auto *title = new QLabel(tr("Zhengshu"), this);
    title->setFont(titleFont());
    QLabel *subtitle = dimLabel(tr("Plans and accounts of government projects"), this);
    auto *open = new QToolButton(this);
    open->setText(tr("Choose a workspace file"));
    open->setToolTip(open->text());
    open->setAccessibleName(open->text());
    open->setIcon(QIcon::fromTheme(u"document-open"_s));
    connect(open, &QToolButton::clicked, this, &LoginDialog::browse);
    auto *pathRow = new QHBoxLayout;
    pathRow->setSpacing(kHalfSpace);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(open);
    auto *form = new QFormLayout;
    form->setSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *pathLabel = new QLabel(tr("&Workspace"), this);
    pathLabel->setBuddy(m_path);
    form->addRow(pathLabel, pathRow);
    form->addRow(tr("P&erson"), m_login);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow({}, m_capsLock);
    m_factor->addTo(form);
    m_capsLock->hide();
    if (!start.hint.isEmpty()) {
        QLabel *hint = dimLabel(start.hint, this);
        hint->setObjectName(u"loginHint"_s);
        hint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        form->addRow({}, hint);
    }
    auto *create = new QPushButton(tr("&New workspace..."), this);
    create->setObjectName(u"newWorkspaceButton"_s);
    create->setAutoDefault(false);
    connect(create, &QPushButton::clicked, this, &LoginDialog::createNew);
    makePrimary(m_go);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(create);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(kSpace);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(scaled(520));
}

void LoginDialog::refresh()
{
    m_go->setEnabled(!m_path->currentText().isEmpty() && !m_login->text().isEmpty()
                     && !m_passphrase->text().isEmpty());
}

void LoginDialog::browse()
{
    const QString path = askOpenPath(
        this, tr("Choose a workspace"), tr("Zhengshu workspace (*.zsw);;All files (*)"));
    if (!path.isEmpty())
        m_path->setEditText(path);
}

void LoginDialog::logIn()
{
    m_problem->hide();
    Workspace::OpenOptions options{
        m_path->currentText().trimmed(), m_login->text().trimmed(), m_passphrase->secret()};
    auto factor = m_factor->factor();
    if (!factor)
        return refuse(factor.error());
    options.factor = *std::move(factor);
    options.askCode = codeQuestion(this);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto opened = Workspace::open(options, m_clock);
    QApplication::restoreOverrideCursor();
    if (!opened && opened.error().code == ErrorCode::Corrupt
        && askYes(this,
                  tr("The workspace is damaged. Open the last good backup instead?"),
                  tr("The newest backup that verifies takes its place; the damaged file is kept "
                     "beside it. What was done after that backup has to be done again."),
                  tr("Open the last good backup")))
        opened = Workspace::openLastGood(options, m_clock);
    if (!opened) {
        refuse(opened.error());
        return;
    }
    m_workspace = std::move(*opened);
    if (!renewed())
        return;
    RecentWorkspaces::remember(options.path, options.login);
    accept();
}

void LoginDialog::refuse(const Error &error)
{
    showProblem(m_problem, error);
    m_factor->clear();
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

bool LoginDialog::renewed()
{
    // one after the other: a factor is set up with the passphrase that stays
    const bool fresh = !AccountDesk(*m_workspace).mustRenew()
                       || RenewalDialog(*m_workspace, this).exec() == QDialog::Accepted;
    if (fresh
        && (!AccountDesk(*m_workspace).mustSetFactor()
            || FactorDueDialog(*m_workspace, this).exec() == QDialog::Accepted))
        return true;
    m_workspace.reset();
    return false;
}

void LoginDialog::lookAtNeeds()
{
    // a workspace that cannot be looked at is told of when it is opened
    const auto needs = loginNeeds(m_path->currentText().trimmed(), m_login->text().trimmed());
    m_factor->setNeeds(needs ? *needs : LoginNeeds{});
}

void LoginDialog::createNew()
{
    FirstRunWizard dialog(m_clock, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace = dialog.takeWorkspace();
    if (!m_workspace)
        return;
    RecentWorkspaces::remember(m_workspace->path(), m_workspace->session().login);
    if (renewed()) // a policy that asks for a second factor holds for who made it, too
        accept();
}

std::unique_ptr<Workspace> LoginDialog::takeWorkspace()
{
    return std::move(m_workspace);
}

} // namespace zs
