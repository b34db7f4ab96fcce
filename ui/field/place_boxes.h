// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a form: typed, told by the receiver, or taken out of a photo. Where it comes from goes
// along with it for as long as nobody changes it.
#pragma once

#include "ui/field/place_reader.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace zs {

struct PlaceOrigin {
    FixSource source = FixSource::Unknown;
    QStringList hints; ///< codes of place_hints.h
};

class PlaceBoxes final : public QWidget {
    Q_OBJECT

public:
    explicit PlaceBoxes(QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;
    [[nodiscard]] PlaceOrigin origin() const;

Q_SIGNALS:
    void changed();
    void failed(const QString &problem);

private:
    void askReceiver();
    void askPhoto();
    void put(const SurveyPlace &place, const PlaceOrigin &origin, const QString &words);
    void rest();

    QLineEdit *m_edit;
    QPushButton *m_ask;
    QPushButton *m_photo;
    QLabel *m_words;
    PlaceReader *m_reader;
    QString m_given; ///< by receiver or photo
    PlaceOrigin m_origin;
};

} // namespace zs
