// SPDX-License-Identifier: GPL-3.0-or-later
// Every project of the library against every other, on another thread, with what was judged.
#pragma once

#include "base/error.h"
#include "commands/likeness_desk.h"
#include "tasks/latest_work.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace zs {

class LibraryCheckDialog final : public QDialog {
    Q_OBJECT

public:
    /// Begins at once.
    LibraryCheckDialog(Workspace &workspace, LikenessDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const zs::Error &error);

private:
    void begin();
    void stop();
    void take(Result<std::vector<LikenessPairHit>> found);
    void exportPairs();

    Workspace &m_workspace;
    LikenessDesk &m_desk;
    std::vector<LikenessPairHit> m_pairs;
    QLabel *m_remark;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_export;
    QTableWidget *m_table;
    LatestWork<std::vector<LikenessPairHit>> m_work;
};

} // namespace zs
