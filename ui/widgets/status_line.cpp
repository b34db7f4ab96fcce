// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_line.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr qint64 kPumpEveryMs = 30;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::Close:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(tr("Ready"), this))
    , m_remark(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(u"statusLine"_s);
    m_text->setObjectName(u"statusText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setFixedWidth(scaled(220));
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(u"cancelWork"_s);
    m_cancel->setText(tr("Cancel (Esc)"));
    m_cancel->setIcon(QIcon::fromTheme(u"dialog-cancel"_s));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->hide();
    m_cancel->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, 3, kPageMargin, 3);
    row->setSpacing(kSpace);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    row->addWidget(m_remark);
    connect(m_cancel, &QToolButton::clicked, this, [this] { m_cancelled = true; });
}

void StatusLine::say(const QString &text)
{
    m_text->setText(text);
}

void StatusLine::setRemark(const QString &text)
{
    m_remark->setText(text);
}

void StatusLine::follow(const QString &what, const QFuture<void> &work)
{
    auto *watcher = new QFutureWatcher<void>(this);
    ++m_followed;
    say(what);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->show();
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int value) {
        if (m_busy)
            return;
        m_bar->setRange(watcher->progressMinimum(), watcher->progressMaximum());
        m_bar->setValue(value);
    });
    connect(m_cancel, &QToolButton::clicked, watcher, [this, watcher] {
        if (!m_busy)
            watcher->cancel();
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, what] {
        watcher->deleteLater();
        --m_followed;
        if (m_followed > 0 || m_busy)
            return;
        m_bar->hide();
        m_cancel->hide();
        if (m_text->text() == what) // what came of it may be said already
            say(tr("Ready"));
    });
    watcher->setFuture(work);
}

void StatusLine::begin(const QString &what)
{
    m_busy = true;
    m_cancelled = false;
    m_since.start();
    m_lastPaint = 0;
    say(what);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->show();
    QApplication::setOverrideCursor(Qt::BusyCursor);
    qApp->installEventFilter(this);
}

bool StatusLine::step(qint64 done, qint64 total)
{
    if (m_since.elapsed() - m_lastPaint >= kPumpEveryMs || done == total) {
        m_lastPaint = m_since.elapsed();
        m_bar->setRange(0, total > 0 ? 1000 : 0);
        m_bar->setValue(total > 0 ? static_cast<int>(1000 * done / total) : 0);
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    return !m_cancelled;
}

void StatusLine::end()
{
    qApp->removeEventFilter(this);
    QApplication::restoreOverrideCursor();
    m_bar->setVisible(m_followed > 0);
    m_cancel->setVisible(m_followed > 0);
    m_busy = false;
    say(tr("Ready"));
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (!isInput(event->type()))
        return false;
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_cancelled = true;
        return true;
    }
    if (watched == m_cancel)
        return false;
    if (event->type() == QEvent::Close)
        event->ignore();
    // windows pass the event on to the widget below the pointer, which is asked again
    return !watched->isWindowType();
}

BusyScope::BusyScope(StatusLine &line, const QString &what)
    : m_line(line)
{
    m_line.begin(what);
}

BusyScope::~BusyScope()
{
    m_line.end();
}

} // namespace zs
