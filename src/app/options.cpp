// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Options", text);
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(words(
        QT_TRANSLATE_NOOP("Options", "Plans, schedules and accounts of government projects.")));
    const QCommandLineOption store(
        u"store"_s, words(QT_TRANSLATE_NOOP("Options", "Workspace file to open.")), u"FILE"_s);
    const QCommandLineOption login(
        u"login"_s, words(QT_TRANSLATE_NOOP("Options", "Log-in name.")), u"NAME"_s);
    const QCommandLineOption passphrase(
        u"passphrase-file"_s,
        words(QT_TRANSLATE_NOOP(
            "Options", "File whose first line is the passphrase; logs in without asking.")),
        u"FILE"_s);
    const QCommandLineOption language(
        u"lang"_s, words(QT_TRANSLATE_NOOP("Options", "Language: zh_CN or en.")), u"LANG"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        words(QT_TRANSLATE_NOOP(
            "Options", "Write a picture of each page and the main outputs there, then leave.")),
        u"DIR"_s);
    const QCommandLineOption sample(
        u"sample"_s,
        words(QT_TRANSLATE_NOOP(
            "Options", "The store is the fictional sample; show its passphrase at log-in.")));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({store, login, passphrase, language, tour, sample});
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty())
        return fail(ErrorCode::Invalid, parser.errorText() + u'\n' + parser.helpText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    const QString lang = parser.value(language);
    if (!lang.isEmpty() && lang != u"zh_CN" && lang != u"en")
        return fail(ErrorCode::Invalid,
                    words(QT_TRANSLATE_NOOP("Options", "The language is zh_CN or en.")),
                    lang);
    return Options{parser.value(store),
                   parser.value(login),
                   parser.value(passphrase),
                   lang,
                   parser.value(tour),
                   parser.isSet(sample)};
}

bool wantsTour(int argc, const char *const argv[])
{
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "--tour", 6) == 0)
            return true;
    }
    return false;
}

Result<Secret> readPassphrase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Io,
            words(QT_TRANSLATE_NOOP("Options", "The passphrase file %1 cannot be read.")).arg(path),
            file.errorString());
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(
            ErrorCode::Invalid,
            words(QT_TRANSLATE_NOOP("Options", "The passphrase file %1 is empty.")).arg(path));
    Secret secret{QByteArrayView(line)};
    line.fill('\0');
    return secret;
}

} // namespace zs
