// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2's main for every test: an offscreen QApplication, the C locale, one session.
#include <QApplication>
#include <QLocale>

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    int qtArgc = 1; // Catch2's options are not Qt's
    const QApplication app(qtArgc, argv);
    return Catch::Session().run(argc, argv);
}
