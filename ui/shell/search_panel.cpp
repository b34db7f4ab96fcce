// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_panel.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr std::size_t kMostHits = 50;

QString iconOf(SearchItem::Kind kind)
{
    switch (kind) {
    case SearchItem::Kind::Project:
        return u"view-list-details"_s;
    case SearchItem::Kind::Task:
        return u"view-task"_s;
    case SearchItem::Kind::Command:
        break;
    }
    return u"run-build"_s;
}

} // namespace

SearchPanel::SearchPanel(QWidget *window)
    : QFrame(window)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"searchPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_words->setObjectName(u"searchWords"_s);
    m_words->setPlaceholderText(tr("Name, code or pinyin initials"));
    m_words->setAccessibleName(tr("Search"));
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("Hits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_words->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(kSpace);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &SearchPanel::search);
    connect(m_list, &QListWidget::itemClicked, this, &SearchPanel::take);
    hide();
}

void SearchPanel::open(SearchIndex index)
{
    m_index = std::move(index);
    m_before = QApplication::focusWidget();
    const QWidget *window = parentWidget();
    const int width = std::min(scaled(620), window->width() - 48);
    const int height = std::min(scaled(420), window->height() - 120);
    setGeometry((window->width() - width) / 2, 72, width, height);
    m_words->clear();
    search();
    show();
    raise();
    m_words->setFocus();
}

void SearchPanel::search()
{
    m_hits = m_index.find(m_words->text(), kMostHits);
    m_list->clear();
    for (const SearchItem *hit : m_hits) {
        const QString remark = hit->remark.isEmpty() ? QString() : QString(u"    "_s + hit->remark);
        new QListWidgetItem(QIcon::fromTheme(iconOf(hit->kind)), hit->title + remark, m_list);
    }
    if (m_hits.empty()) {
        auto *none = new QListWidgetItem(tr("Nothing found."), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

void SearchPanel::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
    m_before = nullptr;
}

void SearchPanel::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_hits.size())
        return;
    const SearchItem item = *m_hits[static_cast<std::size_t>(row)];
    leave();
    Q_EMIT chosen(item);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
        m_before = nullptr;
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

} // namespace zs
