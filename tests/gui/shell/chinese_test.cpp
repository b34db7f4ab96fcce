// SPDX-License-Identifier: GPL-3.0-or-later
// In Chinese nothing on any page is left in English.
#include "control_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

/// Names of formats, products, licences and keys, which have no other word in Chinese.
bool isAllowed(const QString &word)
{
    static const QSet<QString> kAllowed{
        // formats and standards
        u"PDF"_s,
        u"XLSX"_s,
        u"CSV"_s,
        u"XML"_s,
        u"XER"_s,
        u"JSON"_s,
        u"WBS"_s,
        u"UTC"_s,
        u"pdf"_s,
        u"xlsx"_s,
        u"csv"_s,
        u"xml"_s,
        u"xer"_s,
        u"json"_s,
        u"zsw"_s,
        // keys
        u"Ctrl"_s,
        u"Alt"_s,
        u"Shift"_s,
        u"Del"_s,
        u"Ins"_s,
        u"Tab"_s,
        u"Esc"_s,
        u"Enter"_s,
        u"Return"_s,
        u"Left"_s,
        u"Right"_s,
        u"Down"_s,
        // products and licences
        u"Microsoft"_s,
        u"Project"_s,
        u"Excel"_s,
        u"Primavera"_s,
        u"English"_s,
        u"GNU"_s,
        u"LGPL"_s,
        u"GPL"_s,
        u"BSD"_s,
        u"OFL"_s,
        u"Clause"_s,
        u"later"_s,
        u"SQLCipher"_s,
        u"Botan"_s,
        u"libxlsxwriter"_s,
        u"Breeze"_s,
        u"Icons"_s,
        u"Noto"_s,
        u"Sans"_s,
        u"CJK"_s,
        u"Argon"_s,
    };
    return kAllowed.contains(word);
}

/// The English words of a text; paths, hashes, ids and the keys of settings are not words.
QStringList englishIn(QString text)
{
    static const QRegularExpression noWords(
        u"/\\S+|[0-9a-f-]{8,}|[a-z]+\\.[a-z]+"_s); // the last: keys of settings
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    text.remove(noWords);
    text.remove(u'&');
    QStringList found;
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        if (!isAllowed(match.captured()))
            found << match.captured();
    }
    return found;
}

class Collector {
public:
    void take(const QString &what, const QString &text)
    {
        ++m_texts;
        if (!englishIn(text).isEmpty())
            m_found.insert(what + u": "_s + text);
    }
    void takeWidget(const QWidget &widget)
    {
        const QString name =
            QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
        take(name + u" tool tip"_s, widget.toolTip());
        take(name + u" accessible name"_s, widget.accessibleName());
        take(name + u" accessible description"_s, widget.accessibleDescription());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            take(name, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            take(name, button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            take(name, edit->placeholderText());
        if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
            take(name, spin->prefix() + spin->suffix());
        if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i)
                take(name, box->itemText(i));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                take(name, tabs->tabText(i));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
            view && view->model())
            takeModel(name, *view->model());
    }
    [[nodiscard]] QStringList found() const { return m_found.values(); }
    [[nodiscard]] int texts() const { return m_texts; }

private:
    void takeModel(const QString &name, const QAbstractItemModel &model)
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            take(name + u" header"_s, model.headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < std::min(40, model.rowCount()); ++row)
                take(name + u" cell"_s, model.index(row, column).data().toString());
        }
    }

    int m_texts = 0;
    QSet<QString> m_found;
};

} // namespace

TEST_CASE("English words are found beside Chinese ones, formats and digests are not",
          "[gui][chinese]")
{
    CHECK(englishIn(u"导出 PDF（Ctrl+E）"_s).isEmpty());
    CHECK(englishIn(u"末条记录 1e8e798e2893ed4517686d73c2455a3a"_s).isEmpty());
    CHECK(englishIn(u"&Add task"_s) == QStringList{u"Add"_s, u"task"_s});
    CHECK(englishIn(u"共 3 tasks"_s) == QStringList{u"tasks"_s});
}

TEST_CASE_METHOD(WalkFixture,
                 "with Chinese chosen no text of any page, menu or dialog is English",
                 "[gui][chinese]")
{
    showIn(u"zh_CN"_s);
    Collector collector;
    visitAll([&collector](const QString &, QWidget &top) {
        collector.take(u"window title"_s, top.windowTitle());
        for (const QWidget *widget : top.findChildren<QWidget *>()) {
            if (widget->isVisible())
                collector.takeWidget(*widget);
        }
        for (const QAction *action : top.findChildren<QAction *>()) {
            collector.take(u"action "_s + action->objectName(), action->text());
            collector.take(u"action tool tip "_s + action->objectName(), action->toolTip());
        }
    });
    CHECK(collector.texts() > 500); // the walk saw something
    INFO(collector.found().join(u'\n').toStdString());
    CHECK(collector.found().isEmpty());
}
