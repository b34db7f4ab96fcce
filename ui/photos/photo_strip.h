// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures in a row: the arrows go along them, Enter opens one.
#pragma once

#include "domain/site_rows.h"

#include <QListWidget>

namespace zs {

class PhotoStrip final : public QListWidget {
    Q_OBJECT

public:
    explicit PhotoStrip(QWidget *parent = nullptr);
    /// In their order; the one that was chosen stays chosen, else the last.
    void setPhotos(std::vector<FieldPhoto> photos);
    [[nodiscard]] const std::vector<FieldPhoto> &photos() const { return m_photos; }
    /// Null when there is none.
    [[nodiscard]] const FieldPhoto *chosen() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another one is chosen, or none.
    void shown();
    void opened();

private:
    std::vector<FieldPhoto> m_photos;
};

} // namespace zs
