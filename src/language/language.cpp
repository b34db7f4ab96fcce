// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

struct Installed {
    QString name = u"en"_s; ///< the language of the source until useLanguage() is called
    std::array<std::unique_ptr<QTranslator>, 2> translators; ///< Qt's own words, then ours
};

Installed &installed()
{
    static Installed state;
    return state;
}

} // namespace

QStringList languages()
{
    return {u"zh_CN"_s, u"en"_s};
}

void useLanguage(const QString &name)
{
    Installed &state = installed();
    for (auto &translator : state.translators) {
        if (translator)
            QCoreApplication::removeTranslator(translator.get());
        translator = std::make_unique<QTranslator>();
    }
    state.name = languages().contains(name) ? name : languages().first();
    QLocale::setDefault(state.name == "en"_L1 ? QLocale(QLocale::English) : QLocale(QLocale::Chinese, QLocale::China));
    const QString qtFolder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (state.translators[0]->load(u"qtbase_"_s + state.name, qtFolder))
        QCoreApplication::installTranslator(state.translators[0].get());
    if (state.translators[1]->load(u":/i18n/zhengshu_"_s + state.name))
        QCoreApplication::installTranslator(state.translators[1].get());
}

QString presentLanguage()
{
    return installed().name;
}

} // namespace zs
