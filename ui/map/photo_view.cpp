// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/photo_view.h"

#include "commands/workspace.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
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
    QString place = Words::tr("Position: %1° E, %2° N")
                        .arg(photo.longitude, 0, 'f', 5)
                        .arg(photo.latitude, 0, 'f', 5);
    if (photo.accuracy > 0)
        place = Words::tr("%1 (within %2 m)").arg(place).arg(photo.accuracy, 0, 'f', 0);
    return lines << place;
}

Result<QImage> imageOf(Workspace &workspace, const FieldPhoto &photo, QSize size)
{
    const auto file = workspace.attachment(photo.attachment);
    if (!file)
        return passOn(file);
    if (file->size > kLargestShown)
        return fail(ErrorCode::Invalid,
                    Words::tr("The file %1 is too large to be shown here.").arg(file->name));
    auto bytes = workspace.files().get(digestFromBytes(file->digest));
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
        return fail(
            ErrorCode::Invalid,
            Words::tr("The file %1 cannot be shown here: it is no picture.").arg(file->name),
            reader.errorString());
    return image;
}

} // namespace

Result<> showSitePhoto(Workspace &workspace,
                       const FieldPhoto &photo,
                       const QString &project,
                       QWidget *parent)
{
    QDialog dialog(parent);
    const QSize room = dialogSize(dialog, 900, 640);
    const auto image = imageOf(workspace, photo, room - QSize(4 * kSpace, 120));
    if (!image)
        return passOn(image);
    dialog.setObjectName(u"photoView"_s);
    dialog.setWindowTitle(Words::tr("Photo: %1").arg(project));
    auto *column = new QVBoxLayout(&dialog);
    auto *picture = new QLabel(&dialog);
    picture->setObjectName(u"photoPicture"_s);
    picture->setAccessibleName(Words::tr("Photo from the site"));
    picture->setAlignment(Qt::AlignCenter);
    picture->setPixmap(QPixmap::fromImage(*image));
    column->addWidget(picture, 1);
    column->addWidget(dimLabel(factsOf(photo).join(u'\n'), &dialog));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.exec();
    return {};
}

} // namespace zs
