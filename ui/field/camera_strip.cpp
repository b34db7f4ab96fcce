// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/camera_strip.h"

#include "photos/photo_likeness.h"
#include "ui/photos/photo_picture.h"
#include "ui/photos/photo_strip.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kStepMs = 350;
constexpr int kPictureEdge = 1'280;
constexpr std::size_t kMostInRow = 400; ///< the latest

/// Of each day the picture nearest to noon: what the rule of one a day keeps.
std::vector<FieldPhoto> onePerDay(const std::vector<FieldPhoto> &shots)
{
    constexpr Minutes kNoon = 720;
    std::vector<FieldPhoto> days;
    for (const FieldPhoto &shot : shots) {
        const auto far = [](const FieldPhoto &one) {
            return std::abs(one.takenAt.timeOfDay() - kNoon);
        };
        if (days.empty() || days.back().takenAt.day() != shot.takenAt.day())
            days.push_back(shot);
        else if (far(shot) < far(days.back()))
            days.back() = shot;
    }
    return days;
}

} // namespace

CameraStrip::CameraStrip(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_picture(new QLabel(this))
    , m_words(dimLabel({}, this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_daily(new QCheckBox(tr("One a da&y"), this))
    , m_run(new QPushButton(tr("R&un through"), this))
    , m_strip(new PhotoStrip(this))
    , m_load([this](const Result<QImage> &image) {
        if (image && !image->isNull())
            m_picture->setPixmap(QPixmap::fromImage(
                image->scaled(m_picture->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        else if (!image)
            m_picture->setText(image.error().message);
    })
{
    build();
    m_clock.setInterval(kStepMs);
    connect(&m_clock, &QTimer::timeout, this, &CameraStrip::step);
    connect(
        m_slider, &QSlider::valueChanged, m_strip, [this](int at) { m_strip->setCurrentRow(at); });
    connect(m_strip, &PhotoStrip::shown, this, &CameraStrip::showShot);
    connect(m_strip, &PhotoStrip::opened, this, &CameraStrip::opened);
    connect(m_daily, &QCheckBox::toggled, this, &CameraStrip::fill);
    connect(m_run, &QPushButton::toggled, this, &CameraStrip::run);
}

void CameraStrip::build()
{
    m_picture->setObjectName(u"cameraPicture"_s);
    m_picture->setAccessibleName(tr("Picture of the camera"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setMinimumSize(scaled(200), scaled(60));
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_words->setObjectName(u"cameraWords"_s);
    m_slider->setObjectName(u"cameraSlider"_s);
    m_slider->setAccessibleName(tr("Which picture is shown"));
    m_slider->setPageStep(7);
    m_daily->setObjectName(u"cameraDaily"_s);
    m_run->setObjectName(u"cameraRun"_s);
    m_run->setAccessibleName(tr("Run through the pictures"));
    m_run->setCheckable(true);
    m_run->setAutoDefault(false);
    m_strip->setObjectName(u"cameraShots"_s);
    m_strip->setAccessibleName(tr("Pictures of the camera"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_run);
    line->addWidget(m_slider, 1);
    line->addWidget(m_daily);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_picture, 1);
    column->addWidget(m_words);
    column->addLayout(line);
    column->addWidget(m_strip);
}

void CameraStrip::setShots(std::vector<FieldPhoto> shots)
{
    if (shots == m_shots && !shots.empty())
        return;
    m_run->setChecked(false);
    m_shots = std::move(shots);
    fill();
}

void CameraStrip::fill()
{
    std::vector<FieldPhoto> shown = m_daily->isChecked() ? onePerDay(m_shots) : m_shots;
    if (shown.size() > kMostInRow)
        shown.erase(shown.begin(), shown.end() - kMostInRow);
    const bool isMany = shown.size() > 1;
    m_strip->setPhotos(std::move(shown));
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, std::max(0, m_strip->count() - 1));
    }
    m_slider->setEnabled(isMany);
    m_run->setEnabled(isMany);
    m_daily->setEnabled(m_shots.size() > 1);
    m_strip->setVisible(!m_shots.empty());
    showShot();
}

const FieldPhoto *CameraStrip::chosen() const
{
    return m_strip->chosen();
}

void CameraStrip::showShot()
{
    const FieldPhoto *shot = chosen();
    m_load.cancel();
    if (!shot) {
        m_picture->setText(tr("No picture of this camera yet."));
        m_words->clear();
        return;
    }
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(m_strip->currentRow());
    }
    m_words->setText(tr("%1, picture %2 of %3")
                         .arg(photoCaption(*shot))
                         .arg(m_strip->currentRow() + 1)
                         .arg(m_strip->count()));
    m_picture->setPixmap(photoPicture(*shot, m_picture->size(), devicePixelRatioF()));
    if (m_run->isChecked())
        return; // the small one is enough while it runs
    const auto file = m_workspace.attachment(shot->attachment);
    if (!file) {
        m_picture->setText(file.error().message);
        return;
    }
    m_load.start([files = m_workspace.files(),
                  digest = digestFromBytes(file->digest)](const WorkProgress &) -> Result<QImage> {
        const auto bytes = files.get(digest);
        if (!bytes)
            return passOn(bytes);
        return smallPicture(*bytes, kPictureEdge);
    });
}

void CameraStrip::run(bool on)
{
    m_run->setText(on ? tr("Sto&p") : tr("R&un through"));
    if (!on) {
        m_clock.stop();
        showShot();
        return;
    }
    if (m_strip->currentRow() == m_strip->count() - 1)
        m_strip->setCurrentRow(0);
    m_clock.start();
}

void CameraStrip::step()
{
    if (m_strip->currentRow() + 1 >= m_strip->count())
        m_run->setChecked(false);
    else
        m_strip->setCurrentRow(m_strip->currentRow() + 1);
}

void CameraStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showShot();
}

} // namespace zs
