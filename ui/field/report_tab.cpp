// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/report_tab.h"

#include "commands/field_photos.h"
#include "domain/choice_text.h"
#include "ui/field/field_dialogs.h"
#include "ui/field/photo_pair_dialog.h"
#include "ui/lists/list_export.h"
#include "ui/photos/photo_picture.h"
#include "ui/photos/photo_strip.h"
#include "ui/photos/photo_view.h"
#include "ui/widgets/chosen_line.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::int64_t kLargestShown = 64LL << 20; ///< bytes that are decrypted to be looked at

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QString choice(QStringView column, std::int64_t value)
{
    const EntityInfo &info = *entityInfo(EntityKind::FieldReport);
    const int at = fieldIndex(info, column);
    return choiceText(info, info.fields[static_cast<std::size_t>(at)], value);
}

/// Where a report was filled in, and how well that is known.
QString placeLine(const FieldReport &row)
{
    const QString at = ReportTab::tr("Place (%1): %2 N, %3 E")
                           .arg(choice(u"fix", static_cast<std::int64_t>(row.fix)))
                           .arg(row.latitude, 0, 'f', 6)
                           .arg(row.longitude, 0, 'f', 6);
    return row.accuracy > 0 ? ReportTab::tr("%1, within %2 m").arg(at).arg(row.accuracy, 0, 'f', 1)
                            : ReportTab::tr("%1, accuracy not told").arg(at);
}

QString stateText(ReportState state)
{
    return choice(u"state", static_cast<std::int64_t>(state));
}

} // namespace

ReportTab::ReportTab(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_table(plainTable({tr("Filled in"),
                          tr("Form"),
                          tr("Project"),
                          tr("Task"),
                          tr("Author"),
                          tr("Device"),
                          tr("Photos"),
                          tr("State")},
                         this))
    , m_details(new QTextBrowser(this))
    , m_photo(new QLabel(this))
    , m_strip(new PhotoStrip(this))
    , m_accept(button(tr("Take &over"), u"reportAccept"_s, this))
    , m_back(button(tr("Send &back..."), u"reportBack"_s, this))
    , m_project(button(tr("&Go to the project"), u"reportProject"_s, this))
    , m_export(button(tr("E&xport the list..."), u"reportExport"_s, this))
    , m_pair(button(tr("Photos over ti&me..."), u"reportPair"_s, this))
    , m_open(button(tr("&Look closer..."), u"reportOpen"_s, this))
    , m_looks([this](const Result<std::vector<PhotoDesk::Seen>> &seen) { keepLooks(seen); })
{
    setObjectName(u"fieldReports"_s);
    build();
    connect(m_table, &QTableWidget::currentCellChanged, this, &ReportTab::showChosen);
    connect(m_accept, &QPushButton::clicked, this, &ReportTab::accept);
    connect(m_back, &QPushButton::clicked, this, &ReportTab::sendBack);
    connect(m_export, &QPushButton::clicked, this, &ReportTab::exportList);
    connect(m_pair, &QPushButton::clicked, this, &ReportTab::comparePhotos);
    connect(m_open, &QPushButton::clicked, this, &ReportTab::openPhoto);
    connect(m_strip, &PhotoStrip::shown, this, &ReportTab::showPhoto);
    connect(m_strip, &PhotoStrip::opened, this, &ReportTab::openPhoto);
    connect(m_project, &QPushButton::clicked, this, [this] {
        if (const auto *line = chosen())
            Q_EMIT projectWanted(line->row.project);
    });
}

void ReportTab::build()
{
    m_table->setObjectName(u"reportTable"_s);
    m_table->setAccessibleName(tr("Reports from the field"));
    m_table->setMinimumHeight(scaled(90));
    m_details->setObjectName(u"reportDetails"_s);
    m_details->setAccessibleName(tr("The report"));
    m_details->document()->setDefaultStyleSheet(u"p { margin-top: 3px; margin-bottom: 3px; }"_s);
    m_photo->setObjectName(u"reportPhoto"_s);
    m_photo->setAccessibleName(tr("The chosen photo of the report"));
    m_photo->setAlignment(Qt::AlignCenter);
    m_photo->setWordWrap(true);
    m_photo->setMinimumSize(scaled(160), scaled(60));
    m_photo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // follows its room
    m_photo->installEventFilter(this);
    m_photo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_strip->setObjectName(u"reportPhotos"_s);
    m_strip->setAccessibleName(tr("Photos and videos of the report"));
    makePrimary(m_accept);
    auto *lower = new QWidget(this);
    auto *beside = new QHBoxLayout(lower);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(m_details, 2);
    auto *pictures = new QVBoxLayout;
    pictures->addWidget(m_photo, 1);
    pictures->addWidget(m_strip);
    beside->addLayout(pictures, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({scaled(180), scaled(280)}); // the report is read, the list is chosen from
    auto *below = new QHBoxLayout;
    below->addWidget(m_export);
    below->addWidget(m_pair);
    below->addWidget(m_open);
    below->addStretch(1);
    for (QPushButton *one : {m_project, m_back, m_accept})
        below->addWidget(one);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(splitter, 1);
    column->addLayout(below);
}

void ReportTab::refresh()
{
    const FieldReportId same = chosen() ? chosen()->row.id : FieldReportId();
    auto lines = m_desk.reports();
    if (!lines) {
        Q_EMIT failed(lines.error());
        return;
    }
    m_lines = std::move(*lines);
    m_table->setRowCount(0);
    for (const FieldDesk::ReportLine &line : m_lines)
        addRow(m_table,
               {line.row.filledAt.toString(),
                line.form,
                line.project,
                line.task,
                line.author,
                line.device,
                line.photos.empty() ? QString() : QString::number(line.photos.size()),
                stateText(line.row.state)});
    fitColumns(m_table);
    chooseLine(m_table, m_lines, same);
    showChosen();
    lookAtVideos();
}

/// Stills take a moment each: they are made beside the window, and kept when they are there.
void ReportTab::lookAtVideos()
{
    if (m_looks.isRunning())
        return;
    PhotoDesk desk(m_workspace);
    auto videos = desk.unseenVideos();
    if (!videos)
        return Q_EMIT failed(videos.error());
    std::erase_if(*videos, [this](const auto &one) { return m_looked.contains(one.row.id); });
    if (videos->empty())
        return;
    for (const PhotoDesk::Video &one : *videos)
        m_looked.insert(one.row.id);
    m_looks.start([files = desk.videoFiles(), all = std::move(*videos)](
                      const WorkProgress &progress) -> Result<std::vector<PhotoDesk::Seen>> {
        return PhotoDesk::lookAt(files, all, progress);
    });
}

void ReportTab::keepLooks(const Result<std::vector<PhotoDesk::Seen>> &seen)
{
    const auto kept =
        seen ? PhotoDesk(m_workspace).keep(*seen) : Result<int>(std::unexpected(seen.error()));
    if (!kept)
        return Q_EMIT failed(kept.error());
    for (const PhotoDesk::Seen &one : *seen) {
        if (!one.look && one.look.error().code != ErrorCode::Invalid)
            return Q_EMIT failed(one.look.error()); // once: it is tried again at the next start
    }
    if (*kept > 0)
        Q_EMIT done(tr("%n video(s) from the field have their stills", nullptr, *kept));
}

const FieldDesk::ReportLine *ReportTab::chosen() const
{
    return chosenLine(m_table, m_lines);
}

void ReportTab::showChosen()
{
    const auto *line = chosen();
    const bool may = line && m_workspace.readOnlyReason().isEmpty()
                     && m_workspace.may(Permission::FieldManage)
                     && line->row.state == ReportState::Received;
    m_accept->setEnabled(may);
    m_back->setEnabled(may);
    m_project->setEnabled(line != nullptr);
    m_export->setEnabled(!m_lines.empty());
    m_pair->setEnabled(line && !photosOverTime(m_lines, line->row.project).empty());
    QString html;
    if (!line) {
        html = u"<p>%1</p>"_s.arg(
            tr("Forms that were filled in on site stand here once their package was taken in.")
                .toHtmlEscaped());
    } else {
        for (const QString &text : line->lines)
            html += u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
        if (line->row.fix != FixSource::Unknown)
            html += u"<p>%1</p>"_s.arg(placeLine(line->row).toHtmlEscaped());
        if (!line->hints.isEmpty())
            html += u"<p>%1</p>"_s.arg(
                tr("Place, to be looked at: %1").arg(line->hints).toHtmlEscaped());
        for (const FieldPhoto &photo : line->photos) {
            if (const QString fact = photoFactText(photo); !fact.isEmpty())
                html += u"<p>%1</p>"_s.arg(tr("This is %1").arg(fact).toHtmlEscaped());
            const QStringList hints = photoHintTexts(photo);
            if (!hints.isEmpty())
                html += u"<p>%1</p>"_s.arg((videoMark(photo) ? tr("Video, to be looked at: %1")
                                                             : tr("Photo, to be looked at: %1"))
                                               .arg(hints.join(tr(", ")))
                                               .toHtmlEscaped());
        }
        if (!line->row.note.isEmpty())
            html += u"<p>%1</p>"_s.arg(tr("Reviewed: %1").arg(line->row.note).toHtmlEscaped());
    }
    m_details->setHtml(html);
    m_strip->setPhotos(line ? line->photos : std::vector<FieldPhoto>());
    m_strip->setVisible(line && !line->photos.empty());
    showPhoto();
}

void ReportTab::openPhoto()
{
    const auto *line = chosen();
    const FieldPhoto *photo = m_strip->chosen();
    if (!line || !photo)
        return;
    if (const auto shown = showSitePhoto(m_workspace, FieldPhoto(*photo), line->project, this);
        !shown)
        Q_EMIT failed(shown.error());
}

void ReportTab::showPhoto()
{
    m_photo->clear();
    m_picture = {};
    const FieldPhoto *photo = m_strip->chosen();
    m_open->setEnabled(photo != nullptr);
    if (!photo)
        return;
    const auto file = m_workspace.attachment(photo->attachment);
    if (file && file->mediaType.startsWith("video/"_L1)) {
        if (photo->thumbnail.isEmpty())
            m_photo->setText(photoHintTexts(*photo).isEmpty()
                                 ? tr("A video; its stills are being made.")
                                 : photoHintTexts(*photo).join(tr(", ")));
        fitPhoto();
        return;
    }
    if (!file || file->size > kLargestShown) {
        m_photo->setText(tr("The photo is missing or too large to be shown."));
        return;
    }
    auto bytes = m_workspace.files().get(digestFromBytes(file->digest));
    if (!bytes) { // a row without its file is an error that is seen, never a blank
        m_photo->setText(bytes.error().message);
        return;
    }
    QBuffer buffer(&*bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(scaled(320), scaled(240), Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        m_photo->setText(tr("%1: this kind of file cannot be shown.").arg(file->name));
    else
        m_picture = QPixmap::fromImage(image);
    fitPhoto();
}

/// As large as there is room, never larger than it is.
void ReportTab::fitPhoto()
{
    const FieldPhoto *photo = m_strip->chosen();
    const QSize room = m_photo->size().boundedTo({scaled(320), scaled(240)});
    if (!m_picture.isNull())
        m_photo->setPixmap(m_picture.scaled(
            room.boundedTo(m_picture.size()), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    else if (photo && videoMark(*photo))
        m_photo->setPixmap(photoPicture(*photo, room, devicePixelRatioF()));
}

/// The picture's own room counts: it changes with the splitter, and after the tab has its size.
bool ReportTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_photo && event->type() == QEvent::Resize)
        fitPhoto();
    return QWidget::eventFilter(watched, event);
}

void ReportTab::accept()
{
    const auto *line = chosen();
    if (!line)
        return;
    if (const auto ok = m_desk.review(line->row.id, true, {}); !ok)
        Q_EMIT failed(ok.error());
    else
        Q_EMIT done(tr("The report is taken over."));
}

void ReportTab::sendBack()
{
    const auto *line = chosen();
    if (!line)
        return;
    const FieldReportId id = line->row.id;
    FieldReasonDialog dialog(
        tr("Send the report back"), tr("What is missing?"), tr("&Send back"), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto ok = m_desk.review(id, false, dialog.reason()); !ok)
        Q_EMIT failed(ok.error());
    else
        Q_EMIT done(tr("The report is sent back."));
}

void ReportTab::comparePhotos()
{
    const auto *line = chosen();
    if (!line)
        return;
    auto photos = photosOverTime(m_lines, line->row.project);
    if (const auto all = PhotoDesk(m_workspace).photosOf(line->row.project))
        addCameraShots(photos, *all);
    PhotoPairDialog dialog(m_workspace, line->project, std::move(photos), this);
    dialog.exec();
}

void ReportTab::exportList()
{
    ListDocument list = listOf(*m_table);
    list.title = tr("Reports from the field");
    for (const FieldDesk::ReportLine &line : m_lines)
        list.projects.push_back(line.row.project);
    const auto path = zs::exportList(m_workspace, list, this);
    if (!path)
        Q_EMIT failed(path.error());
    else if (!path->isEmpty())
        Q_EMIT done(tr("Written to %1.").arg(*path));
}

} // namespace zs
