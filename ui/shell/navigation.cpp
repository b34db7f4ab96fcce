// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QIcon>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kWord = Qt::UserRole + 1;

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    const std::tuple<QString, QString, QString> pages[kPages] = {
        {tr("Workbench"), u"go-home"_s, u"1"_s},
        {tr("Overview"), u"view-statistics"_s, u"2"_s},
        {tr("Projects"), u"view-list-details"_s, u"3"_s},
        {tr("Project"), u"folder-open"_s, u"4"_s},
        {tr("Plan"), u"view-calendar-timeline"_s, u"5"_s},
        {tr("Goals"), u"flag"_s, u"6"_s},
        {tr("Funds"), u"view-financial-list"_s, u"7"_s},
        {tr("Approvals"), u"mail-signed"_s, u"8"_s},
        {tr("Meetings"), u"system-users"_s, u"9"_s},
        {tr("Map"), u"map-globe"_s, u"0"_s},
        {tr("Field work"), u"camera-photo"_s, u"-"_s},
        {tr("Risk"), u"data-warning"_s, u"="_s},
        {tr("Rules"), u"documentation"_s, u"["_s},
        {tr("Audit"), u"security-high"_s, u"]"_s},
        {tr("System"), u"configure"_s, u"\\"_s},
    };
    for (const auto &[word, icon, key] : pages) {
        auto *item = new QListWidgetItem(QIcon::fromTheme(icon), word, this);
        item->setData(kWord, word);
        item->setData(Qt::UserRole, word); // as shown, with a count when there is one
        item->setToolTip(tr("%1 (Alt+%2)").arg(word, key));
        item->setData(Qt::AccessibleTextRole, word);
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(static_cast<PageId>(row));
    });
    dress();
}

void Navigation::setPage(PageId page)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(static_cast<int>(page));
}

void Navigation::setCount(PageId page, qint64 count)
{
    QListWidgetItem *entry = item(static_cast<int>(page));
    const QString word = entry->data(kWord).toString();
    entry->setData(Qt::UserRole, count > 0 ? u"%1 (%2)"_s.arg(word).arg(count) : word);
    entry->setData(Qt::AccessibleTextRole, entry->data(Qt::UserRole));
    dress();
}

void Navigation::setFolded(bool folded)
{
    m_folded = folded;
    dress();
}

void Navigation::dress()
{
    setIconSize(QSize(scaled(20), scaled(20)));
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        const QString word = item(row)->data(Qt::UserRole).toString();
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
        item(row)->setText(m_folded ? QString() : word);
        item(row)->setSizeHint(QSize(0, scaled(38)));
    }
    QPalette colors = QApplication::palette();
    QColor wash = themeColor(ColorRole::Accent);
    wash.setAlpha(themeKind() == ThemeKind::HighContrast ? 60 : 40);
    colors.setColor(QPalette::Highlight, wash);
    colors.setColor(QPalette::HighlightedText, themeColor(ColorRole::Text));
    setPalette(colors);
    setFixedWidth(m_folded ? scaled(44) : widest + scaled(20) + 48);
    updateGeometry();
}

QSize Navigation::sizeHint() const
{
    return {width(), scaled(38) * kPages};
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

} // namespace zs
