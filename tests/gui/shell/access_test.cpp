// SPDX-License-Identifier: GPL-3.0-or-later
// What a person without a mouse or with a screen reader needs, on every page and in every dialog.
#include "control_walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTextEdit>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace zs;

namespace {

bool isInteractive(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget)
           || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
           || qobject_cast<const QAbstractItemView *>(&widget)
           || qobject_cast<const QAbstractSpinBox *>(&widget)
           || qobject_cast<const QTextEdit *>(&widget) || (widget.focusPolicy() & Qt::TabFocus);
}

QString described(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// All that answers to Alt and a letter in what is shown now.
QMultiMap<QString, QString> mnemonics(const QWidget &top)
{
    QMultiMap<QString, QString> found;
    const auto take = [&found](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            found.insert(key.toString(), text);
    };
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &top)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            take(button->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            take(label->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                take(tabs->tabText(i));
        }
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                take(action->text());
        }
    }
    return found;
}

/// The innermost parts that ask for this much room, for the words of a failure.
QStringList widest(const QWidget &top, QSize most)
{
    QStringList found;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        const auto isWide = [most](const QWidget *part) {
            const QSize least = part->minimumSizeHint().expandedTo(part->minimumSize());
            return !part->isWindow()
                   && (least.width() > most.width() || least.height() > most.height());
        };
        if (widget->window() == &top && isWide(widget)
            && std::ranges::none_of(widget->findChildren<QWidget *>(), isWide))
            found << u"%1 in %2 (%3 x %4)"_s.arg(
                described(*widget),
                described(*widget->parentWidget()),
                QString::number(widget->minimumSizeHint().width()),
                QString::number(widget->minimumSizeHint().height()));
    }
    return found;
}

} // namespace

TEST_CASE_METHOD(WalkFixture,
                 "every control of every page and dialog has a name for a screen reader",
                 "[gui][access]")
{
    showIn(u"en"_s);
    QStringList nameless;
    visitAll([&nameless](const QString &place, QWidget &top) {
        for (QWidget *widget : top.findChildren<QWidget *>()) {
            if (!widget->isVisible() || isInner(*widget) || !isInteractive(*widget))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
                nameless << place + u": "_s + described(*widget);
        }
    });
    INFO(nameless.join(u'\n').toStdString());
    CHECK(nameless.isEmpty());
}

TEST_CASE_METHOD(WalkFixture,
                 "no two controls that are shown together answer to the same Alt key",
                 "[gui][access]")
{
    showIn(GENERATE(u"en"_s, u"zh_CN"_s));
    QStringList twice;
    visitAll([&twice](const QString &place, QWidget &top) {
        const auto all = mnemonics(top);
        for (const QString &key : all.uniqueKeys()) {
            if (all.count(key) > 1)
                twice << place + u": "_s + key + u" = "_s
                             + QStringList(all.values(key)).join(u" | "_s);
        }
    });
    INFO(twice.join(u'\n').toStdString());
    CHECK(twice.isEmpty());
}

TEST_CASE_METHOD(WalkFixture,
                 "no two commands of the menus and the plan page answer to the same keys",
                 "[gui][access]")
{
    showIn(u"en"_s);
    QMultiMap<QString, QString> keys;
    for (const QAction *action : window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            if (!action->text().isEmpty() && !action->objectName().startsWith(u"_q_"))
                keys.insert(key.toString(), action->text());
        }
    }
    QStringList twice;
    for (const QString &key : keys.uniqueKeys()) {
        if (keys.count(key) > 1)
            twice << key + u" = "_s + QStringList(keys.values(key)).join(u" | "_s);
    }
    REQUIRE(keys.size() > 20);
    INFO(twice.join(u'\n').toStdString());
    CHECK(twice.isEmpty());
}

TEST_CASE_METHOD(WalkFixture, "Tab alone reaches every control of every page", "[gui][access]")
{
    showIn(u"en"_s);
    QStringList missed;
    visitAll([&missed](const QString &place, QWidget &top) {
        QSet<QWidget *> wanted;
        for (QWidget *widget : top.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->window() == &top
                && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
                && !isInner(*widget) && !qobject_cast<QMenu *>(widget))
                wanted.insert(widget);
        }
        // in the plan Tab goes through the cells of the table too: two rows of them
        const qsizetype enough = 4 * wanted.size() + 8;
        for (qsizetype i = 0; i < enough && !wanted.isEmpty(); ++i) {
            QTest::keyClick(top.focusWidget() ? top.focusWidget() : &top, Qt::Key_Tab);
            wanted.remove(top.focusWidget());
        }
        for (const QWidget *widget : wanted)
            missed << place + u": "_s + described(*widget);
    });
    INFO(missed.join(u'\n').toStdString());
    CHECK(missed.isEmpty());
}

// With ZS_PICTURES set to a folder the pages are kept there to be looked at.
TEST_CASE_METHOD(WalkFixture,
                 "pages fit a screen of 1366x768 with letters half as large again, of 1920x1080 "
                 "with letters twice as large",
                 "[gui][access]")
{
    struct Screen {
        int percent;
        QSize size;
    };
    const Screen screen = GENERATE(Screen{150, {1366, 768}}, Screen{200, {1920, 1080}});
    const QString language = GENERATE(u"en"_s, u"zh_CN"_s);
    showIn(language, screen.percent);
    window->resize(screen.size);
    QStringList tooLarge;
    visitAll([&](const QString &place, QWidget &top) {
        QSize least = top.minimumSizeHint().expandedTo(top.minimumSize());
        if (&top != window.get())
            least = least.expandedTo(top.size());
        if (least.width() > screen.size.width() || least.height() > screen.size.height())
            tooLarge << place + u": %1 x %2, for "_s.arg(least.width()).arg(least.height())
                            + widest(top,
                                     {screen.size.width() * 3 / 4, screen.size.height() * 5 / 8})
                                  .join(u", "_s);
        if (const QString kept = qEnvironmentVariable("ZS_PICTURES"); !kept.isEmpty()) {
            const QString file =
                u"%1/%2-%3-%4.png"_s.arg(kept, language, QString::number(screen.percent), place);
            CHECK(top.grab().save(file));
        }
    });
    INFO(tooLarge.join(u'\n').toStdString());
    CHECK(tooLarge.isEmpty());
}
