// SPDX-License-Identifier: GPL-3.0-or-later
// Forms as they were filled in on site, with their photos.
#pragma once

#include "base/error.h"
#include "commands/field_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;
class QTextBrowser;

namespace zs {

class ReportTab final : public QWidget {
    Q_OBJECT

public:
    explicit ReportTab(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

private:
    void build();
    void showChosen();
    void showPhoto(const FieldDesk::ReportLine *line);
    void accept();
    void sendBack();
    void exportList();
    void comparePhotos();
    [[nodiscard]] const FieldDesk::ReportLine *chosen() const;

    Workspace &m_workspace;
    FieldDesk m_desk;
    std::vector<FieldDesk::ReportLine> m_lines;
    QTableWidget *m_table;
    QTextBrowser *m_details;
    QLabel *m_photo;
    QPushButton *m_accept;
    QPushButton *m_back;
    QPushButton *m_project;
    QPushButton *m_export;
    QPushButton *m_pair;
};

} // namespace zs
