// SPDX-License-Identifier: GPL-3.0-or-later
// Forms as they were filled in on site, with their photos.
#pragma once

#include "base/error.h"
#include "commands/field_desk.h"
#include "commands/photo_desk.h"
#include "tasks/latest_work.h"

#include <QPixmap>
#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;
class QTextBrowser;

namespace zs {

class PhotoStrip;

class ReportTab final : public QWidget {
    Q_OBJECT

public:
    explicit ReportTab(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const zs::Error &error);
    void done(const QString &message);
    void projectWanted(zs::ProjectId project);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showChosen();
    void showPhoto();
    void fitPhoto();
    void openPhoto();
    void lookAtVideos();
    void keepLooks(const Result<std::vector<PhotoDesk::Seen>> &seen);
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
    PhotoStrip *m_strip;
    QPixmap m_picture; ///< the chosen photo as large as it is ever shown here
    QPushButton *m_accept;
    QPushButton *m_back;
    QPushButton *m_project;
    QPushButton *m_export;
    QPushButton *m_pair;
    QPushButton *m_open;
    QSet<FieldPhotoId> m_looked; ///< videos; each is tried once
    LatestWork<std::vector<PhotoDesk::Seen>> m_looks;
};

} // namespace zs
