// SPDX-License-Identifier: GPL-3.0-or-later
// The last line of the window: what the program is doing, how far it is, and a way to stop it.
#pragma once

#include <QElapsedTimer>
#include <QFuture>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace zs {

class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);
    void say(const QString &text);
    /// A lasting remark at the right: how many rows, which plan.
    void setRemark(const QString &text);
    /// Work on another thread: shows its progress and lets it be cancelled while the window goes
    /// on.
    void follow(const QString &what, const QFuture<void> &work);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QToolButton *cancelButton() const { return m_cancel; }

private:
    friend class BusyScope;
    void begin(const QString &what);
    bool step(qint64 done, qint64 total);
    void end();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLabel *m_text;
    QLabel *m_remark;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QElapsedTimer m_since;
    qint64 m_lastPaint = 0;
    int m_followed = 0; ///< works on other threads
    bool m_busy = false;
    bool m_cancelled = false;
};

/// Long work on the main thread: shows its progress, keeps the window painted, and lets through no
/// key or click but the one on Cancel, so that nothing else can start meanwhile.
///
///     BusyScope busy(status, tr("Verifying the log"));
///     workspace.verifyLog(busy.progress());
class BusyScope final {
public:
    BusyScope(StatusLine &line, const QString &what);
    ~BusyScope();
    BusyScope(const BusyScope &) = delete;
    BusyScope &operator=(const BusyScope &) = delete;

    /// False once the person has cancelled.
    bool step(qint64 done, qint64 total) { return m_line.step(done, total); }
    [[nodiscard]] auto progress()
    {
        return [this](std::int64_t done, std::int64_t total) { return step(done, total); };
    }

private:
    StatusLine &m_line;
};

} // namespace zs
