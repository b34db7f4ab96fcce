// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-ups (督办): mine, those I supervise, those that are late, with what may be done with them.
#pragma once

#include "base/error.h"
#include "commands/follow_up_desk.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTextBrowser;

namespace zs {

class FollowUpPanel final : public QWidget {
    Q_OBJECT

public:
    explicit FollowUpPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    void showList(FollowUpDesk::Which which);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void build();
    void fill();
    void showChosen();
    [[nodiscard]] const FollowUpLine *chosen() const;
    void tell(const Result<> &result, const QString &message);
    void report();
    void sendBack();
    void add();
    void exportList();

    Workspace &m_workspace;
    FollowUpDesk m_desk;
    std::vector<FollowUpLine> m_lines;
    QHash<PersonId, QString> m_names;
    QComboBox *m_which;
    QLineEdit *m_filter;
    QTableWidget *m_table;
    QTextBrowser *m_details;
    QPushButton *m_add;
    QPushButton *m_report;
    QPushButton *m_settle;
    QPushButton *m_back;
    QPushButton *m_urge;
    QPushButton *m_export;
};

} // namespace zs
