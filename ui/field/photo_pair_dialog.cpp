// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/photo_pair_dialog.h"

#include "commands/field_photos.h"
#include "commands/photo_desk.h"
#include "photos/photo_likeness.h"
#include "ui/photos/photo_picture.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QSlider>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::int64_t kLargestShown = 64LL << 20;
constexpr int kPictureEdge = 900;

} // namespace

std::vector<DatedPhoto> photosOverTime(const std::vector<FieldDesk::ReportLine> &reports,
                                       ProjectId project)
{
    std::vector<DatedPhoto> all;
    for (const FieldDesk::ReportLine &line : reports) {
        if (line.row.project != project)
            continue;
        for (const FieldPhoto &photo : line.photos) {
            const WallTime at = photo.takenAt.isValid() ? photo.takenAt : line.row.filledAt;
            all.push_back({photo, at, u"%1 %2"_s.arg(line.task, line.form).trimmed()});
        }
    }
    std::ranges::stable_sort(all, {}, &DatedPhoto::at);
    return all;
}

void addCameraShots(std::vector<DatedPhoto> &photos, const std::vector<FieldPhoto> &ofProject)
{
    for (const FieldPhoto &photo : ofProject) {
        if (!cameraKey(photo).isEmpty())
            photos.push_back({photo, photo.takenAt, PhotoPairDialog::tr("camera")});
    }
    std::ranges::stable_sort(photos, {}, &DatedPhoto::at);
}

std::vector<AlikePair> alikePairs(const std::vector<DatedPhoto> &photos)
{
    std::vector<AlikePair> pairs;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        for (std::size_t k = i + 1; k < photos.size(); ++k) {
            const FieldPhoto &one = photos[i].row;
            const FieldPhoto &two = photos[k].row;
            const bool same = one.attachment == two.attachment;
            if (!same && (one.likeness == 0 || two.likeness == 0))
                continue;
            const int distance = same ? 0
                                      : likenessDistance(static_cast<std::uint64_t>(one.likeness),
                                                         static_cast<std::uint64_t>(two.likeness));
            if (distance <= kMuchAlike)
                pairs.push_back({i, k, distance});
        }
    }
    return pairs;
}

PhotoPairDialog::PhotoPairDialog(Workspace &workspace,
                                 const QString &project,
                                 std::vector<DatedPhoto> photos,
                                 QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_photos(std::move(photos))
    , m_slider(new QSlider(Qt::Horizontal, this))
{
    setObjectName(u"photoPair"_s);
    setWindowTitle(tr("Photos over time: %1").arg(project));
    auto *both = new QHBoxLayout;
    m_left = side(u"Left"_s, tr("Before"), both);
    m_right = side(u"Right"_s, tr("After"), both);
    m_slider->setObjectName(u"photoSlider"_s);
    m_slider->setAccessibleName(tr("Later photo"));
    m_slider->setRange(0, std::max(0, static_cast<int>(m_photos.size()) - 1));
    m_slider->setPageStep(1);
    connect(m_slider, &QSlider::valueChanged, m_right.choice, &QComboBox::setCurrentIndex);
    connect(m_right.choice, &QComboBox::currentIndexChanged, m_slider, &QSlider::setValue);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(both, 1);
    column->addWidget(m_slider);
    if (QTableWidget *pairs = alikes()) {
        column->addWidget(dimLabel(tr("Much alike; to be looked at, no verdict:"), this));
        column->addWidget(pairs);
    }
    column->addWidget(box);
    resize(scaled(820), scaled(460));
    m_right.choice->setCurrentIndex(m_right.choice->count() - 1);
    show(m_left);
    show(m_right);
}

PhotoPairDialog::Side
PhotoPairDialog::side(const QString &name, const QString &label, QHBoxLayout *into)
{
    Side made{new QComboBox(this), new QLabel(this), new QLabel(this)};
    for (const DatedPhoto &photo : m_photos)
        made.choice->addItem(u"%1 %2"_s.arg(photo.at.toString(), photo.what));
    made.choice->setObjectName(u"photo"_s + name);
    made.choice->setAccessibleName(label);
    made.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made.picture->setObjectName(u"picture"_s + name);
    made.picture->setAccessibleName(label);
    made.picture->setAlignment(Qt::AlignCenter);
    made.picture->setWordWrap(true);
    made.picture->setMinimumSize(scaled(300), scaled(200));
    made.words->setObjectName(u"words"_s + name);
    made.words->setWordWrap(true);
    made.words->setMinimumHeight(scaled(44));
    auto *column = new QVBoxLayout;
    column->addWidget(made.choice);
    column->addWidget(made.picture, 1);
    column->addWidget(made.words);
    into->addLayout(column, 1);
    connect(made.choice, &QComboBox::currentIndexChanged, this, [this, made] { show(made); });
    return made;
}

QTableWidget *PhotoPairDialog::alikes()
{
    const auto pairs = alikePairs(m_photos);
    if (pairs.empty())
        return nullptr;
    QTableWidget *table = plainTable({tr("Photo"), tr("Other photo"), tr("Alike")}, this);
    table->setObjectName(u"photoAlikes"_s);
    table->setAccessibleName(tr("Photos that are much alike"));
    table->setMaximumHeight(scaled(110));
    const auto name = [this](std::size_t at) {
        return u"%1 %2"_s.arg(m_photos[at].at.toString(), m_photos[at].what);
    };
    for (const AlikePair &pair : pairs) {
        const bool same =
            m_photos[pair.first].row.attachment == m_photos[pair.second].row.attachment;
        addRow(table,
               {name(pair.first),
                name(pair.second),
                same ? tr("the same file") : tr("%1 of 64 features differ").arg(pair.distance)});
    }
    fitColumns(table);
    connect(table, &QTableWidget::currentCellChanged, this, [this, pairs](int row) {
        if (row < 0 || row >= static_cast<int>(pairs.size()))
            return;
        m_left.choice->setCurrentIndex(
            static_cast<int>(pairs[static_cast<std::size_t>(row)].first));
        m_right.choice->setCurrentIndex(
            static_cast<int>(pairs[static_cast<std::size_t>(row)].second));
    });
    return table;
}

void PhotoPairDialog::show(const Side &side)
{
    const int at = side.choice->currentIndex();
    side.picture->clear();
    side.words->clear();
    if (at < 0 || at >= static_cast<int>(m_photos.size()))
        return;
    const FieldPhoto &photo = m_photos[static_cast<std::size_t>(at)].row;
    const auto file = m_workspace.attachment(photo.attachment);
    if (!file) {
        side.picture->setText(file.error().message);
        return;
    }
    QStringList words{tr("%1, %2").arg(file->name, QLocale().formattedDataSize(file->size))};
    if (photo.fix != FixSource::Unknown)
        words << tr("%1 N, %2 E").arg(photo.latitude, 0, 'f', 5).arg(photo.longitude, 0, 'f', 5);
    if (const QString fact = photoFactText(photo); !fact.isEmpty())
        words << fact;
    words << photoHintTexts(photo);
    side.words->setText(words.join(tr("; ")));
    if (file->mediaType.startsWith("video/"_L1)) {
        if (photo.thumbnail.isEmpty())
            side.picture->setText(tr("A video: the original is kept with the project's files and "
                                     "can be taken out there."));
        else
            side.picture->setPixmap(
                photoPicture(photo, QSize(scaled(390), scaled(196)), devicePixelRatioF()));
        return;
    }
    if (file->size > kLargestShown) {
        side.picture->setText(tr("The photo is too large to be shown."));
        return;
    }
    const auto bytes = m_workspace.files().get(digestFromBytes(file->digest));
    if (!bytes) {
        side.picture->setText(bytes.error().message);
        return;
    }
    const QImage image = smallPicture(*bytes, kPictureEdge);
    if (image.isNull())
        side.picture->setText(tr("This kind of file cannot be shown."));
    else
        side.picture->setPixmap(QPixmap::fromImage(
            image.scaled(scaled(390), scaled(196), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

} // namespace zs
