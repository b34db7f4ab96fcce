// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly holiday notices (节假日安排): which years are known, and loading a new one with its
// effect shown first.
#pragma once

#include "base/error.h"
#include "calendar/holidays.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace zs {

class StatusLine;
class Workspace;

/// A task that a new notice would move.
struct NoticeEffect {
    QString project;
    QString task;
    QString startBefore;
    QString startAfter;
    QString finishBefore;
    QString finishAfter;
};

class HolidayPanel final : public QWidget {
    Q_OBJECT

public:
    HolidayPanel(Workspace &workspace, StatusLine &status, QWidget *parent = nullptr);
    void reload();
    /// Asks for a notice file, shows which tasks would move, applies it when that is accepted.
    void loadNotice();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void showDays();
    [[nodiscard]] Result<std::vector<NoticeEffect>> effectOf(const HolidayNotice &notice);

    Workspace &m_workspace;
    StatusLine &m_status;
    QTableWidget *m_years;
    QTableWidget *m_days;
    QPushButton *m_load;
};

} // namespace zs
