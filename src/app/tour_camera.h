// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of windows, and says where they lie.
#pragma once

#include "base/result.h"

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace zs {

class TourCamera {
public:
    static constexpr QSize kScreen{1366, 768}; ///< an ordinary office monitor

    explicit TourCamera(QString folder);
    /// Shows the window, lets it paint, writes NAME.png.
    void shoot(QWidget &window, const QString &name);
    [[nodiscard]] QString path(const QString &name) const;
    /// The first picture that could not be written.
    [[nodiscard]] const Result<> &problem() const { return m_problem; }

    static void announce(const QString &path);
    /// Lets everything that is under way finish.
    static void settle();
    /// Up to a minute.
    static void waitFor(const std::function<bool()> &done);
    static void press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {});

private:
    QString m_folder;
    Result<> m_problem;
};

} // namespace zs
