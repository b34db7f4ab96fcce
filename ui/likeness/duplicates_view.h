// SPDX-License-Identifier: GPL-3.0-or-later
// Projects that may be the same as the one shown: both side by side, what they have in common part
// by part, and the verdict of a person.
#pragma once

#include "commands/likeness_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTextBrowser;

namespace zs {

class DuplicatesView final : public QWidget {
    Q_OBJECT

public:
    explicit DuplicatesView(Workspace &workspace, QWidget *parent = nullptr);
    void clear();
    void
    show(ProjectId project, std::vector<LikenessDesk::Hit> hits, const LikenessSettings &settings);
    using QWidget::show;

Q_SIGNALS:
    void judged(const zs::LikenessDesk::Verdict &verdict);
    void libraryWanted();

private:
    QWidget *buildVerdict();
    void showHit();
    void judge(SamenessVerdict verdict);
    [[nodiscard]] const LikenessDesk::Hit *shown() const;
    [[nodiscard]] QString comparison(const LikenessDesk::Hit &hit) const;

    Workspace &m_workspace;
    ProjectId m_project;
    std::vector<LikenessDesk::Hit> m_hits;
    QLabel *m_remark;
    QTableWidget *m_table;
    QTextBrowser *m_details;
    QLineEdit *m_reason;
    std::vector<QPushButton *> m_verdicts;
};

} // namespace zs
