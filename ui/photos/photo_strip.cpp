// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photo_strip.h"

#include "commands/field_photos.h"
#include "ui/photos/photo_picture.h"
#include "ui/widgets/theme.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QSize cell()
{
    return {scaled(112), scaled(76)};
}

} // namespace

PhotoStrip::PhotoStrip(QWidget *parent)
    : QListWidget(parent)
{
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setIconSize(cell());
    setSpacing(kHalfSpace);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideNone);
    connect(this, &QListWidget::currentRowChanged, this, &PhotoStrip::shown);
    connect(this, &QListWidget::itemActivated, this, &PhotoStrip::opened);
}

QSize PhotoStrip::sizeHint() const
{
    const int height = cell().height() + fontMetrics().height() + 3 * kSpace
                       + horizontalScrollBar()->sizeHint().height();
    return {scaled(320), height};
}

QSize PhotoStrip::minimumSizeHint() const
{
    return {scaled(140), sizeHint().height()};
}

void PhotoStrip::setPhotos(std::vector<FieldPhoto> photos)
{
    if (photos == m_photos && count() == static_cast<int>(photos.size()))
        return;
    const FieldPhotoId same = chosen() ? chosen()->id : FieldPhotoId();
    const QSignalBlocker quiet(this);
    clear();
    m_photos = std::move(photos);
    for (const FieldPhoto &photo : m_photos) {
        const QPixmap picture = photoPicture(photo, cell(), devicePixelRatioF());
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected); // the frame tells; the picture keeps its colours
        auto *item = new QListWidgetItem(
            icon, photo.takenAt.isValid() ? photo.takenAt.toString() : tr("no time"), this);
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        QStringList words{photoCaption(photo)};
        if (const QString fact = photoFactText(photo); !fact.isEmpty())
            words << fact;
        words << photoHintTexts(photo);
        item->setToolTip(words.join(u'\n'));
        item->setData(Qt::AccessibleTextRole, words.join(u' '));
    }
    const auto at = std::ranges::find(m_photos, same, &FieldPhoto::id);
    if (!m_photos.empty())
        setCurrentRow(at == m_photos.end() ? count() - 1 : static_cast<int>(at - m_photos.begin()));
}

const FieldPhoto *PhotoStrip::chosen() const
{
    const int row = currentRow();
    return row < 0 || row >= static_cast<int>(m_photos.size())
               ? nullptr
               : &m_photos[static_cast<std::size_t>(row)];
}

} // namespace zs
