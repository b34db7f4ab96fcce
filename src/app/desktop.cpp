// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "commands/account_desk.h"
#include "language/language.h"
#include "sample/sample_workspace.h"
#include "ui/account/factor_due_dialog.h"
#include "ui/account/lock_page.h"
#include "ui/account/session_watch.h"
#include "ui/field/sensor_watch.h"
#include "ui/risk/risk_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/plan_page.h"
#include "ui/widgets/status_line.h"

#include <QApplication>
#include <QDialog>
#include <QMetaObject>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zs {

Desktop::Desktop(const Clock &clock, const Options &options, bool remember)
    : m_clock(clock)
    , m_options(options)
    , m_remember(remember)
    , m_settings(UserSettings::load())
{
    if (!options.language.isEmpty())
        m_settings.language = options.language;
    useLanguage(m_settings.language);
    applyTheme(m_settings.theme, m_settings.fontPercent);
}

Desktop::~Desktop() = default;

LoginDialog::Start Desktop::loginStart() const
{
    LoginDialog::Start start{m_options.store, m_options.login, {}};
    if (m_options.sample) {
        start.login = QString::fromLatin1(kSampleLogin);
        start.hint =
            tr("This is the fictional sample city. Person: %1, passphrase: %2")
                .arg(QString::fromLatin1(kSampleLogin), QString::fromLatin1(kSamplePassphrase));
    }
    return start;
}

Result<bool> Desktop::start()
{
    if (!m_options.passphraseFile.isEmpty()) {
        const auto passphrase = readPassphrase(m_options.passphraseFile);
        if (!passphrase)
            return passOn(passphrase);
        auto opened = Workspace::open({m_options.store, m_options.login, *passphrase}, m_clock);
        if (!opened)
            return passOn(opened);
        if (AccountDesk(**opened).mustRenew())
            return fail(ErrorCode::Forbidden,
                        tr("The passphrase in the file must be changed first: log in without the "
                           "file, or use zsctl passphrase."));
        if (AccountDesk(**opened).mustSetFactor())
            return fail(ErrorCode::Forbidden,
                        tr("The policy asks for a second factor that this account does not have: "
                           "log in without the file and set one up."));
        show(std::move(*opened));
        return true;
    }
    LoginDialog dialog(m_clock, loginStart());
    if (dialog.exec() != QDialog::Accepted)
        return false;
    show(dialog.takeWorkspace());
    return true;
}

void Desktop::show(std::unique_ptr<Workspace> workspace)
{
    m_window.reset();
    m_sensors.reset();
    m_workspace = std::move(workspace);
    m_sensors = std::make_shared<SensorWatch>(*m_workspace);
    watchSession();
    rebuild();
}

void Desktop::watchSession()
{
    m_watch = std::make_unique<SessionWatch>(m_clock, AccountDesk(*m_workspace).policy());
    connect(m_watch.get(), &SessionWatch::idle, this, [this] { lock(true); });
    connect(m_watch.get(), &SessionWatch::over, this, [this] { endSession(true); });
    connect(m_workspace.get(), &Workspace::changed, m_watch.get(), [this] {
        m_watch->setPolicy(AccountDesk(*m_workspace).policy());
        if (AccountDesk(*m_workspace).mustSetFactor()) // by a policy that was just decided
            QTimer::singleShot(0, m_watch.get(), [this] { askFactor(); });
    });
}

void Desktop::askFactor()
{
    if (!m_window || !AccountDesk(*m_workspace).mustSetFactor()
        || m_window->findChild<FactorDueDialog *>())
        return;
    FactorDueDialog dialog(*m_workspace, m_window.get());
    if (dialog.exec() == QDialog::Rejected)
        endSession(false);
}

LockPage *Desktop::lockPage() const
{
    return m_lock;
}

void Desktop::lock(bool idle)
{
    if (!m_window || m_lock || !m_watch)
        return;
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    if (const auto noted = AccountDesk(*m_workspace).lock(idle); !noted)
        m_window->report(noted.error()); // it is locked all the same
    m_lock = new LockPage(*m_workspace, m_window.get());
    m_lock->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_lock, &LockPage::unlocked, m_watch.get(), &SessionWatch::goOn);
    connect(m_lock, &LockPage::someoneElseWanted, this, [this] { endSession(false); });
    m_lock->show();
}

void Desktop::endSession(bool limit)
{
    if (!m_window || !m_watch) // it is being closed already
        return;
    if (QWidget *edited = QApplication::focusWidget())
        edited->clearFocus(); // takes a cell that is being edited
    if (limit) {
        if (const auto noted = AccountDesk(*m_workspace).endSession(); !noted)
            m_window->report(noted.error());
    }
    m_watch.reset();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->hide(); // nothing of it is seen while what lies over it is closed
    QTimer::singleShot(0, this, &Desktop::leave);
}

void Desktop::leave()
{
    constexpr int kAgainMs = 20;
    constexpr int kOwnLevel = 1; // the program's own event loop
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        dialog->done(QDialog::Rejected); // also the lock page, which refuses to be closed by hand
        QTimer::singleShot(0, this, &Desktop::leave);
        return;
    }
    // long work on this thread lets events through while it stands on the workspace
    const auto *status = m_window->findChild<StatusLine *>();
    if (QThread::currentThread()->loopLevel() > kOwnLevel || (status && status->isBusy())) {
        QTimer::singleShot(kAgainMs, this, &Desktop::leave);
        return;
    }
    const LoginDialog::Start start{m_workspace->path(), m_workspace->session().login, {}};
    m_window->close(); // keeps its size and place
    m_window.reset();
    m_sensors.reset();
    m_workspace.reset();
    LoginDialog dialog(m_clock, start);
    const bool entered = dialog.exec() == QDialog::Accepted;
    QApplication::setQuitOnLastWindowClosed(true);
    if (entered)
        show(dialog.takeWorkspace());
    else
        QApplication::quit();
}

void Desktop::rebuild()
{
    const PageId page = m_window ? m_window->page() : PageId::Workbench;
    const ProjectId project = m_window ? m_window->plan().project() : ProjectId();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_workspace, m_settings, m_sensors);
    connect(m_window.get(), &MainWindow::settingsChosen, this, &Desktop::change);
    // what is followed of sensors is of the file that was there before
    connect(m_window.get(), &MainWindow::workspaceReplaced, m_sensors.get(), [this] {
        (void)m_sensors->stop();
    });
    // the window must not go while its own signal is being answered
    connect(m_window.get(),
            &MainWindow::workspaceReplaced,
            this,
            &Desktop::rebuild,
            Qt::QueuedConnection);
    connect(m_window.get(),
            &MainWindow::otherWorkspaceWanted,
            this,
            &Desktop::askOther,
            Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::lockWanted, this, [this] { lock(false); });
    if (project.isValid())
        m_window->openProject(project);
    m_window->showPage(page);
    m_window->show();
    m_window->risk().startClock();
}

void Desktop::change(const UserSettings &settings)
{
    // words and sizes are laid out when a window is made; colours are asked for at paint time
    const bool anew =
        settings.language != m_settings.language || settings.fontPercent != m_settings.fontPercent;
    m_settings = settings;
    if (m_remember)
        m_settings.save();
    applyTheme(settings.theme, settings.fontPercent);
    if (!anew) {
        if (m_window)
            m_window->display(settings);
        return;
    }
    useLanguage(settings.language);
    if (m_window)
        QMetaObject::invokeMethod(this, &Desktop::rebuild, Qt::QueuedConnection);
}

void Desktop::askOther()
{
    LoginDialog dialog(m_clock, {}, m_window.get());
    if (dialog.exec() == QDialog::Accepted)
        show(dialog.takeWorkspace());
}

} // namespace zs
