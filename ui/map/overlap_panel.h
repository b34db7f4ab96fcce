// SPDX-License-Identifier: GPL-3.0-or-later
// Works that meet in place and time (时空冲突), as a list for who coordinates them.
#pragma once

#include "commands/map_desk.h"
#include "ui/lists/list_export.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class OverlapPanel final : public QWidget {
    Q_OBJECT

public:
    explicit OverlapPanel(Workspace &workspace, QWidget *parent = nullptr);
    void show(const std::vector<MapProject> &projects, const MapDesk::Overlaps &overlaps);

Q_SIGNALS:
    void chosen(int overlap); ///< place in the overlaps; -1 = none
    void changed();
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    [[nodiscard]] const MapDesk::Overlap *current() const;
    void adjust();
    void decide();
    void startCase();
    void takeOut();
    [[nodiscard]] ListDocument list() const;

    Workspace &m_workspace;
    MapDesk::Overlaps m_overlaps;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_decide;
    QPushButton *m_case;
    QPushButton *m_export;
};

/// Asks what was agreed; nothing when the person gave up.
struct OverlapDecision {
    OverlapVerdict verdict = OverlapVerdict::Coordinated;
    QString reason;
};
[[nodiscard]] std::optional<OverlapDecision> askDecision(QWidget *parent, const QString &about);

} // namespace zs
