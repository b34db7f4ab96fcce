// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/place_boxes.h"

#include "photos/photo_facts.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qint64 kMostPhoto = 64LL << 20;

} // namespace

PlaceBoxes::PlaceBoxes(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_ask(new QPushButton(tr("From the receiver..."), this))
    , m_photo(new QPushButton(tr("From a photo..."), this))
    , m_words(dimLabel({}, this))
    , m_reader(new PlaceReader(this))
{
    m_edit->setObjectName(u"placeText"_s);
    m_edit->setAccessibleName(tr("Place"));
    m_edit->setPlaceholderText(tr("latitude longitude accuracy: 30.6574 104.0657 5"));
    setFocusProxy(m_edit);
    m_ask->setObjectName(u"placeAsk"_s);
    m_photo->setObjectName(u"placePhoto"_s);
    m_words->setObjectName(u"placeWords"_s);
    m_words->setWordWrap(true);
    m_words->hide();
    for (QPushButton *one : {m_ask, m_photo})
        one->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_ask);
    row->addWidget(m_photo);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_edit);
    column->addLayout(row);
    column->addWidget(m_words);
    connect(m_ask, &QPushButton::clicked, this, &PlaceBoxes::askReceiver);
    connect(m_photo, &QPushButton::clicked, this, &PlaceBoxes::askPhoto);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_words->setVisible(text() == m_given && !m_given.isEmpty());
        Q_EMIT changed();
    });
    connect(m_reader, &PlaceReader::found, this, [this](const PlaceFix &fix) {
        rest();
        QString words = fix.at.isValid()
                            ? tr("By satellite, %1")
                                  .arg(fix.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s))
                            : tr("By satellite");
        if (!fix.hints.isEmpty())
            words = tr("%1; to be looked at: %2").arg(words, fixHintTexts(fix.hints));
        put(fix.place, {FixSource::Satellite, fix.hints}, words);
    });
    connect(m_reader, &PlaceReader::failed, this, [this](const QString &problem) {
        rest();
        Q_EMIT failed(problem);
    });
}

QString PlaceBoxes::text() const
{
    return m_edit->text().trimmed();
}

PlaceOrigin PlaceBoxes::origin() const
{
    const QString now = text();
    if (now.isEmpty())
        return {};
    // whoever changes what the receiver told has told it by hand
    return now == m_given ? m_origin : PlaceOrigin{FixSource::Manual, {}};
}

void PlaceBoxes::put(const SurveyPlace &place, const PlaceOrigin &origin, const QString &words)
{
    m_given = placeText(place);
    m_origin = origin;
    m_words->setText(words);
    m_edit->setText(m_given);
    m_words->show();
}

void PlaceBoxes::rest()
{
    m_ask->setText(tr("From the receiver..."));
}

void PlaceBoxes::askReceiver()
{
    if (m_reader->isRunning()) {
        m_reader->stop();
        return rest();
    }
    QString path = receiverPath();
    if (path.isEmpty())
        path = askOpenPath(
            this, tr("The receiver: its serial device or file"), tr("NMEA receivers (*)"));
    if (path.isEmpty())
        return;
    m_ask->setText(tr("Waiting... stop"));
    m_reader->start(path);
}

void PlaceBoxes::askPhoto()
{
    const QString path =
        askOpenPath(this, tr("The photo that tells the place"), tr("Pictures (*.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostPhoto) {
        Q_EMIT failed(tr("The photo cannot be read."));
        return;
    }
    const auto facts = photoFacts(file.readAll());
    if (!facts || !facts->place) {
        Q_EMIT failed(tr("This photo tells no place."));
        return;
    }
    const PhotoPlace &place = *facts->place;
    put({place.latitude, place.longitude, place.accuracy},
        {FixSource::Photo, {}},
        tr("By the photo %1").arg(path.section(u'/', -1)));
}

} // namespace zs
