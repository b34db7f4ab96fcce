// SPDX-License-Identifier: GPL-3.0-or-later
// Which module may include which: the table is the architecture, this test is its guard.
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

using Modules = QSet<QString>;

QHash<QString, Modules> allowedEdges()
{
    const Modules pure{u"base"_s,      u"domain"_s,  u"calendar"_s, u"approval"_s, u"schedule"_s,
                       u"levelling"_s, u"control"_s, u"risk"_s,     u"rules"_s,    u"money"_s,
                       u"likeness"_s,  u"funding"_s, u"field"_s,    u"photos"_s,   u"procurement"_s,
                       u"library"_s,   u"geo"_s,     u"access"_s,   u"audit"_s,    u"crypto"_s,
                       u"sensing"_s,   u"codes"_s,   u"video"_s};
    return {
        {u"base"_s, {}},
        {u"language"_s, {u"base"_s}},
        {u"crypto"_s, {u"base"_s}},
        {u"domain"_s, {u"base"_s}},
        {u"access"_s, {u"base"_s, u"domain"_s}},
        {u"audit"_s, {u"base"_s, u"domain"_s, u"crypto"_s}},
        {u"calendar"_s, {u"base"_s, u"domain"_s}},
        {u"approval"_s, {u"base"_s, u"domain"_s, u"calendar"_s}},
        {u"schedule"_s, {u"base"_s, u"domain"_s, u"calendar"_s}},
        {u"levelling"_s, {u"base"_s, u"domain"_s, u"calendar"_s, u"schedule"_s}},
        {u"control"_s, {u"base"_s, u"domain"_s, u"calendar"_s, u"schedule"_s}},
        {u"risk"_s, {u"base"_s, u"domain"_s, u"calendar"_s, u"schedule"_s}},
        {u"rules"_s, {u"base"_s, u"domain"_s, u"calendar"_s}},
        {u"library"_s, {u"base"_s, u"domain"_s, u"calendar"_s, u"rules"_s}},
        {u"procurement"_s, {u"base"_s, u"domain"_s, u"calendar"_s, u"rules"_s}},
        {u"money"_s, {u"base"_s, u"domain"_s}},
        {u"likeness"_s, {u"base"_s, u"domain"_s}},
        {u"geo"_s, {u"base"_s, u"domain"_s}},
        {u"tiles"_s, {u"base"_s, u"geo"_s}},
        {u"layers"_s, {u"base"_s, u"geo"_s}},
        {u"funding"_s, {u"base"_s, u"domain"_s, u"rules"_s}},
        {u"photos"_s, {u"base"_s}},
        {u"codes"_s, {u"base"_s}},
        {u"video"_s, {u"base"_s}},
        {u"field"_s, {u"base"_s, u"domain"_s, u"crypto"_s, u"rules"_s, u"geo"_s, u"tiles"_s}},
        {u"store"_s, {u"base"_s, u"domain"_s, u"audit"_s, u"crypto"_s}},
        {u"exchange"_s, {u"base"_s, u"domain"_s, u"calendar"_s, u"crypto"_s}},
        {u"sensing"_s, {u"base"_s, u"domain"_s, u"exchange"_s}},
        {u"report"_s,
         {u"base"_s,
          u"domain"_s,
          u"access"_s,
          u"audit"_s,
          u"calendar"_s,
          u"schedule"_s,
          u"control"_s}},
        {u"outside"_s, {u"base"_s}},
        {u"commands"_s, Modules(pure) << u"store"_s << u"exchange"_s << u"outside"_s << u"tiles"_s},
        {u"sample"_s, Modules(pure) << u"store"_s << u"commands"_s << u"tiles"_s},
        {u"tasks"_s, Modules(pure) << u"exchange"_s << u"report"_s},
        {u"cli"_s,
         Modules(pure) << u"store"_s << u"exchange"_s << u"report"_s << u"commands"_s << u"tasks"_s
                       << u"sample"_s << u"language"_s << u"outside"_s},
        // ui may use values of the pure modules, never store, sync or server
        {u"ui"_s,
         Modules(pure) << u"commands"_s << u"tasks"_s << u"exchange"_s << u"report"_s
                       << u"language"_s << u"outside"_s << u"tiles"_s << u"layers"_s},
        {u"app"_s,
         Modules(pure) << u"store"_s << u"exchange"_s << u"report"_s << u"commands"_s << u"tasks"_s
                       << u"sample"_s << u"language"_s << u"ui"_s},
    };
}

QStringList forbiddenIncludes(const QString &path,
                              const QString &module,
                              const QString &text,
                              const Modules &may)
{
    static const QRegularExpression include(u"^\\s*#include \"([a-z_]+)/"_s,
                                            QRegularExpression::MultilineOption);
    QStringList wrong;
    auto hits = include.globalMatch(text);
    while (hits.hasNext()) {
        const QString used = hits.next().captured(1);
        if (used != module && !may.contains(used))
            wrong << path + u" includes "_s + used;
    }
    return wrong;
}

} // namespace

TEST_CASE("no module includes what it may not, and no pure module has a QObject", "[layers]")
{
    const auto may = allowedEdges();
    const Modules pure{u"base"_s,     u"crypto"_s,    u"domain"_s,  u"calendar"_s, u"approval"_s,
                       u"schedule"_s, u"levelling"_s, u"control"_s, u"risk"_s,     u"rules"_s,
                       u"funding"_s,  u"field"_s,     u"photos"_s,  u"likeness"_s, u"library"_s,
                       u"geo"_s,      u"tiles"_s,     u"layers"_s,  u"access"_s,   u"audit"_s,
                       u"store"_s,    u"exchange"_s,  u"outside"_s, u"report"_s,   u"sample"_s,
                       u"sensing"_s,  u"video"_s};
    const QString root = QStringLiteral(ZS_SOURCE_DIR);
    QStringList wrong;
    int files = 0;
    for (const QString &top : {u"/src"_s, u"/ui"_s}) {
        QDirIterator it(
            root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            ++files;
            const QString path = file.fileName().mid(root.size() + 1);
            const QString module = top == u"/ui"_s ? u"ui"_s : path.section(u'/', 1, 1);
            const QString text = QString::fromUtf8(file.readAll());
            if (!may.contains(module))
                wrong << path + u": module not in the table"_s;
            if (pure.contains(module) && text.contains(u"Q_OBJECT"_s))
                wrong << path + u" is in a pure module and has a Q_OBJECT"_s;
            wrong += forbiddenIncludes(path, module, text, may.value(module));
        }
    }
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
    CHECK(files > 20);
}
