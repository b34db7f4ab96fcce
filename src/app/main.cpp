// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program: puts the parts together and runs them.
#include "app/desktop.h"
#include "app/options.h"
#include "app/tour.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

int complain(const zs::Error &error)
{
    std::fprintf(stderr, "zhengshu: %s\n", qUtf8Printable(error.message));
    if (!error.detail.isEmpty())
        std::fprintf(stderr, "  %s\n", qUtf8Printable(error.detail));
    return error.code == zs::ErrorCode::Invalid ? 2 : 3;
}

} // namespace

int main(int argc, char *argv[])
{
    if (zs::wantsTour(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // a failing program must not write keys and plans to disk
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"zhengshu"_s);
    QApplication::setOrganizationName(u"zhengshu"_s);
    QApplication::setApplicationVersion(QStringLiteral(ZS_VERSION));
    QApplication::setWindowIcon(QIcon::fromTheme(u"view-calendar-timeline"_s));
    const auto options = zs::parseOptions(QApplication::arguments());
    if (!options)
        return complain(options.error());
    const zs::SystemClock clock;
    if (!options->tour.isEmpty()) {
        const auto told = zs::runTour(*options, clock);
        return told ? 0 : complain(told.error());
    }
    zs::Desktop desktop(clock, *options);
    const auto started = desktop.start();
    if (!started)
        return complain(started.error());
    return *started ? QApplication::exec() : 0;
}
