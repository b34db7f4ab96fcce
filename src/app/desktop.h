// SPDX-License-Identifier: GPL-3.0-or-later
// Holds an open workspace and its window together: log-in, switching language, exchanging the
// workspace.
#pragma once

#include "app/options.h"
#include "base/clock.h"
#include "ui/shell/login_dialog.h"
#include "ui/widgets/user_settings.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace zs {

class LockPage;
class MainWindow;
class SensorWatch;
class SessionWatch;
class Workspace;

class Desktop final : public QObject {
    Q_OBJECT

public:
    /// Applies language and theme. `remember` = write changed settings back to the user's
    /// configuration.
    Desktop(const Clock &clock, const Options &options, bool remember = true);
    ~Desktop() override;

    /// Opens the workspace of the options, by passphrase file or by asking. False when the person
    /// gave up; failures of the passphrase file come as an error.
    [[nodiscard]] Result<bool> start();
    /// Takes a workspace over and shows its window.
    void show(std::unique_ptr<Workspace> workspace);
    void change(const UserSettings &settings);

    /// Covers the window until its person is back; what runs goes on.
    void lock(bool idle);
    /// Closes the workspace and asks who comes next; `limit` = the session was as long as it may
    /// be. Open dialogs are given up first: they hold on to the workspace.
    void endSession(bool limit);

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    [[nodiscard]] const UserSettings &settings() const { return m_settings; }
    [[nodiscard]] LoginDialog::Start loginStart() const;
    /// Nothing while the window is not locked.
    [[nodiscard]] LockPage *lockPage() const;
    [[nodiscard]] SessionWatch *watch() const { return m_watch.get(); }

private:
    void rebuild();
    void askOther();
    void watchSession();
    void askFactor();
    void leave();

    const Clock &m_clock;
    Options m_options;
    bool m_remember;
    UserSettings m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<SensorWatch> m_sensors; ///< outlives windows that are made anew
    std::unique_ptr<MainWindow> m_window;   ///< goes before the workspace it shows
    std::unique_ptr<SessionWatch> m_watch;
    QPointer<LockPage> m_lock; ///< a child of the window
};

} // namespace zs
