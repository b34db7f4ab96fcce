// SPDX-License-Identifier: GPL-3.0-or-later
// A line over a view whose figures are being worked out on another thread. Work that is done within
// 200 ms does not show it.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace zs {

class BusyLine final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPatienceMs = 200;

    explicit BusyLine(QWidget *parent = nullptr);
    /// "Checking the quality of the plan".
    void begin(const QString &what);
    /// Of kProgressSteps of tasks/background.h; 0 = not known.
    void setProgress(int step, int steps);
    void end();
    /// True between begin() and end() or a person's Stop, shown or not.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// A person pressed Stop: what is shown stays as it was, and the line says so.
    void stopped();
    /// A person wants it to be worked out after all.
    void againWanted();

private:
    void press();

    QTimer m_patience;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_button;
    bool m_isRunning = false;
};

} // namespace zs
