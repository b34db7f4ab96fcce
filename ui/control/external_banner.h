// SPDX-License-Identifier: GPL-3.0-or-later
// Says that tasks of other projects, which this plan waits for, have other dates now; and lets a
// person take them over.
#pragma once

#include "commands/external_links.h"
#include "ui/control/notice_frame.h"
#include "ui/plan/plan_desk.h"

#include <QDialog>

class QTableWidget;

namespace zs {

class ExternalBanner final : public NoticeFrame {
    Q_OBJECT

public:
    explicit ExternalBanner(PlanDesk &desk, QWidget *parent = nullptr);

private:
    void markStale();
    void refresh();
    void review();

    PlanDesk &m_desk;
    std::vector<ExternalDate> m_dates;
    bool m_isWaiting = false;
};

/// The changed dates, each with a tick: what is ticked is taken over.
class ExternalDatesDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ExternalDatesDialog(const std::vector<ExternalDate> &dates, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<LinkId> accepted() const;

private:
    std::vector<ExternalDate> m_dates;
    QTableWidget *m_table;
};

} // namespace zs
