// SPDX-License-Identifier: GPL-3.0-or-later
// A project's tenders on its home page: what happened by day, and where each statutory clock
// stands.
#pragma once

#include "base/error.h"
#include "commands/contract_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace zs {

class TenderPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TenderPanel(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads everything anew; invalid: nothing.
    void showProject(ProjectId project);

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);

private:
    void build();
    void showTender();
    void showButtons();
    void fillClocks(const TenderFile &file);
    void fillEvents(const TenderFile &file);
    [[nodiscard]] const TenderFile *chosen() const;
    void edit(const Tender &row);
    void record();
    void removeEvent();
    void remove();
    void save();
    void tell(const Result<> &result, const QString &message);

    Workspace &m_workspace;
    ProjectId m_project;
    std::vector<TenderFile> m_files;
    QComboBox *m_choice;
    QLabel *m_next;
    QTableWidget *m_clocks;
    QTableWidget *m_events;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_record;
    QPushButton *m_drop;
    QPushButton *m_save;
};

} // namespace zs
