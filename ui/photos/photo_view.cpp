// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photo_view.h"

#include "commands/field_photos.h"
#include "commands/photo_desk.h"
#include "tasks/latest_work.h"
#include "ui/photos/photo_picture.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QVBoxLayout>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PhotoView)
};

constexpr std::int64_t kLargestShown = std::int64_t{64} << 20;

QStringList factsOf(const FieldPhoto &photo)
{
    QStringList lines;
    if (photo.takenAt.isValid())
        lines << Words::tr("Taken at %1").arg(photo.takenAt.toString());
    if (photo.fix != FixSource::Unknown) {
        QString place = Words::tr("Position: %1° E, %2° N")
                            .arg(photo.longitude, 0, 'f', 5)
                            .arg(photo.latitude, 0, 'f', 5);
        if (photo.accuracy > 0)
            place = Words::tr("%1 (within %2 m)").arg(place).arg(photo.accuracy, 0, 'f', 0);
        lines << place;
    }
    if (const QString fact = photoFactText(photo); !fact.isEmpty())
        lines << Words::tr("This is %1").arg(fact);
    if (const QStringList hints = photoHintTexts(photo); !hints.isEmpty())
        lines << Words::tr("To be looked at: %1").arg(hints.join(Words::tr(", ")));
    return lines;
}

Result<QImage> imageOf(Workspace &workspace, const Attachment &file, QSize size)
{
    if (file.size > kLargestShown)
        return fail(ErrorCode::Invalid,
                    Words::tr("The file %1 is too large to be shown here.").arg(file.name));
    auto bytes = workspace.files().get(digestFromBytes(file.digest));
    if (!bytes)
        return passOn(bytes);
    QBuffer buffer(&*bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize whole = reader.size();
        whole.isValid() && (whole.width() > size.width() || whole.height() > size.height()))
        reader.setScaledSize(whole.scaled(size, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCode::Invalid,
                    Words::tr("The file %1 cannot be shown here: it is no picture.").arg(file.name),
                    reader.errorString());
    return image;
}

QLabel *pictureLabel(const QString &name, QWidget *parent)
{
    auto *picture = new QLabel(parent);
    picture->setObjectName(name);
    picture->setAlignment(Qt::AlignCenter);
    picture->setWordWrap(true);
    return picture;
}

/// The stills of a video in a row, as soon as they are there.
class StillRow {
public:
    StillRow(Workspace &workspace, const Attachment &file, const FieldPhoto &photo, QSize room)
        : m_row(new QHBoxLayout)
        , m_room(room)
        , m_work([this](Result<VideoLook> look) { show(look); })
    {
        m_row->setSpacing(kSpace);
        m_poster = pictureLabel(u"videoPoster"_s, nullptr);
        m_poster->setAccessibleName(Words::tr("Poster of the video"));
        m_poster->setPixmap(photoPicture(photo, QSize(room.width() / 2, room.height() / 2), 1.0));
        m_row->addWidget(m_poster);
        VideoOptions options;
        options.longestEdge = std::max(room.width() / options.stills, 160);
        m_work.start([files = PhotoDesk(workspace).videoFiles(), digest = file.digest, options](
                         const WorkProgress &) { return files.look(digest, options); });
    }
    [[nodiscard]] QLayout *layout() const { return m_row; }

private:
    void show(const Result<VideoLook> &look)
    {
        if (!look) {
            m_poster->setPixmap({});
            m_poster->setText(look.error().message);
            return;
        }
        m_poster->hide();
        QSize each(m_room.width() / static_cast<int>(look->stills.size()) - kSpace,
                   m_room.height() - 2 * kPageMargin);
        int number = 0;
        for (const VideoStill &still : look->stills) {
            auto *column = new QVBoxLayout;
            QLabel *picture = pictureLabel(u"videoStill%1"_s.arg(++number), nullptr);
            picture->setAccessibleName(Words::tr("Still of the video"));
            picture->setPixmap(QPixmap::fromImage(
                still.picture.scaled(each, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
            const QString at = lengthText(still.seconds);
            QLabel *when = dimLabel(at.isEmpty() ? u"0:00"_s : at);
            when->setAlignment(Qt::AlignCenter);
            column->addWidget(picture, 1);
            column->addWidget(when);
            m_row->addLayout(column);
        }
    }

    QHBoxLayout *m_row;
    QSize m_room;
    QLabel *m_poster = nullptr;
    LatestWork<VideoLook> m_work;
};

} // namespace

Result<> showSitePhoto(Workspace &workspace,
                       const FieldPhoto &photo,
                       const QString &project,
                       QWidget *parent)
{
    const auto file = workspace.attachment(photo.attachment);
    if (!file)
        return passOn(file);
    const bool isVideo = file->mediaType.startsWith("video/"_L1);
    QDialog dialog(parent);
    const QSize room = dialogSize(dialog, 900, isVideo ? 420 : 640);
    const QSize area = room - QSize(4 * kSpace, 120);
    dialog.setObjectName(u"photoView"_s);
    dialog.setWindowTitle(isVideo ? Words::tr("Video: %1").arg(project)
                                  : Words::tr("Photo: %1").arg(project));
    auto *column = new QVBoxLayout(&dialog);
    std::optional<StillRow> stills;
    QStringList facts = factsOf(photo);
    if (isVideo) {
        stills.emplace(workspace, *file, photo, area);
        column->addLayout(stills->layout(), 1);
        facts << Words::tr("The original, %1, is kept as it came and can be saved from the "
                           "project's files.")
                     .arg(file->name);
        dialog.resize(room);
    } else {
        const auto image = imageOf(workspace, *file, area);
        if (!image)
            return passOn(image);
        QLabel *picture = pictureLabel(u"photoPicture"_s, &dialog);
        picture->setAccessibleName(Words::tr("Photo from the site"));
        picture->setPixmap(QPixmap::fromImage(*image));
        column->addWidget(picture, 1);
    }
    QLabel *words = dimLabel(facts.join(u'\n'), &dialog);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.exec();
    return {};
}

} // namespace zs
