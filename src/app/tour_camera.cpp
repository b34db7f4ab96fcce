// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_camera.h"

#include "ui/widgets/busy_line.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kSettleMs = 120;
constexpr int kPatienceMs = 60'000;

} // namespace

TourCamera::TourCamera(QString folder)
    : m_folder(std::move(folder))
{}

QString TourCamera::path(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

void TourCamera::shoot(QWidget &window, const QString &name)
{
    window.show();
    settle();
    const QString file = path(name + u".png"_s);
    if (window.grab().save(file, "PNG"))
        announce(file);
    else if (m_problem)
        m_problem =
            fail(ErrorCode::Io,
                 QApplication::translate("Tour", "The picture %1 cannot be written.").arg(file));
}

void TourCamera::announce(const QString &path)
{
    std::printf("%s\n", qUtf8Printable(path));
    std::fflush(stdout);
}

void TourCamera::settle()
{
    QElapsedTimer since;
    since.start();
    const auto isBusy = [] {
        return std::ranges::any_of(QApplication::allWidgets(), [](const QWidget *widget) {
            const auto *line = qobject_cast<const BusyLine *>(widget);
            return line && line->isRunning();
        });
    };
    while (since.elapsed() < kSettleMs || (isBusy() && since.elapsed() < kPatienceMs))
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void TourCamera::waitFor(const std::function<bool()> &done)
{
    QElapsedTimer since;
    since.start();
    while (!done() && since.elapsed() < kPatienceMs)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void TourCamera::press(QWidget &widget, int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QApplication::sendEvent(&widget, &up);
}

} // namespace zs
