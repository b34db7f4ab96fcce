// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_setup_dialog.h"

#include "ui/print/page_preview.h"
#include "ui/print/page_setup_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kReplanAfterMs = 150; // while a person types a number

} // namespace

PageSetupDialog::PageSetupDialog(PrintSourcePtr source, const PageSetup &setup, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_form(new PageSetupForm(*m_source, this))
    , m_preview(new PagePreview(this))
{
    setObjectName(u"pageSetupDialog"_s);
    setWindowTitle(tr("Page set-up and print"));
    auto *split = new QSplitter(this);
    split->addWidget(m_form);
    split->addWidget(buildPreview());
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(buildButtons());
    m_form->setSetup(setup);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kReplanAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &PageSetupDialog::replan);
    connect(m_form, &PageSetupForm::changed, this, [this] { m_soon.start(); });
    resize(1180, 720);
    replan();
}

QWidget *PageSetupDialog::buildPreview()
{
    auto *side = new QWidget(this);
    auto *bar = new QHBoxLayout;
    const auto step = [&](const QString &icon, const QString &text, const QString &name, int by) {
        auto *button = new QToolButton(side);
        button->setObjectName(name);
        button->setIcon(QIcon::fromTheme(icon));
        if (button->icon().isNull()) // no icon theme here
            button->setText(by < 0 ? u"<"_s : u">"_s);
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, m_preview, [this, by] {
            m_preview->setPage(m_preview->page() + by);
        });
        bar->addWidget(button);
    };
    step(u"go-previous"_s, tr("Previous page (Page Up)"), u"pagePrevious"_s, -1);
    m_page = new QSpinBox(side);
    m_page->setObjectName(u"pageNumber"_s);
    m_page->setAccessibleName(tr("Page"));
    m_of = new QLabel(side);
    m_of->setObjectName(u"pageCount"_s);
    bar->addWidget(m_page);
    bar->addWidget(m_of);
    step(u"go-next"_s, tr("Next page (Page Down)"), u"pageNext"_s, 1);
    bar->addStretch(1);
    m_zoom = new QComboBox(side);
    m_zoom->setObjectName(u"pageZoom"_s);
    m_zoom->setAccessibleName(tr("Zoom of the preview"));
    m_zoom->addItem(tr("Whole page"), PagePreview::kWholePage);
    m_zoom->addItem(tr("Page width"), PagePreview::kPageWidth);
    m_zoom->addItem(tr("All pages"), PagePreview::kAllPages);
    for (const int percent : {50, 100, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    bar->addWidget(m_zoom);
    m_said = new QLabel(side);
    m_said->setObjectName(u"pageSaid"_s);
    m_said->setWordWrap(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addLayout(bar);
    column->addWidget(m_preview, 1);
    column->addWidget(m_said);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] {
        m_preview->setZoom(m_zoom->currentData().toInt());
    });
    connect(
        m_page, &QSpinBox::valueChanged, this, [this](int page) { m_preview->setPage(page - 1); });
    connect(m_preview, &PagePreview::pageChanged, this, &PageSetupDialog::showPage);
    return side;
}

QWidget *PageSetupDialog::buildButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_eachPage = new QCheckBox(tr("Pictures: a file for each page"), row);
    m_eachPage->setObjectName(u"pageEachPicture"_s);
    layout->addWidget(m_eachPage);
    layout->addStretch(1);
    const auto button = [&](const QString &text, const QString &name, auto act) {
        auto *made = new QPushButton(text, row);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        layout->addWidget(made);
        return made;
    };
    button(tr("Cancel"), u"pageCancel"_s, [this] { reject(); });
    button(tr("&Keep the set-up"), u"pageKeep"_s, [this] {
        Q_EMIT kept(setup());
        accept();
    });
    m_out << button(tr("SV&G..."), u"pageSvg"_s, [this] { leaveWith(u"svg"_s); });
    m_out << button(tr("P&icture (PNG)..."), u"pagePng"_s, [this] { leaveWith(u"png"_s); });
    m_out << button(tr("PD&F..."), u"pagePdf"_s, [this] { leaveWith(u"pdf"_s); });
    m_out << button(tr("Pri&nt..."), u"pagePrint"_s, [this] {
        const PageSetup chosen = setup();
        Q_EMIT kept(chosen);
        accept();
        Q_EMIT printWanted(chosen);
    });
    m_out.last()->setDefault(true);
    return row;
}

void PageSetupDialog::leaveWith(const QString &suffix)
{
    const PageSetup chosen = setup();
    const FileWish wish = fileWish();
    Q_EMIT kept(chosen);
    accept();
    Q_EMIT fileWanted(suffix, chosen, wish);
}

PageSetup PageSetupDialog::setup() const
{
    return m_form->setup();
}

FileWish PageSetupDialog::fileWish() const
{
    FileWish wish;
    wish.onePicture = !m_eachPage->isChecked();
    return wish;
}

void PageSetupDialog::settle()
{
    if (m_soon.isActive()) {
        m_soon.stop();
        replan();
    }
}

void PageSetupDialog::replan()
{
    Result<PagePlan> plan = planPages(*m_source, setup());
    for (QPushButton *button : m_out)
        button->setEnabled(plan.has_value());
    if (!plan) {
        m_said->setText(plan.error().message);
        m_preview->setPlan(nullptr);
    } else {
        const QString pages = plan->pages() == 1 ? tr("One page")
                                                 : tr("%1 pages: %2 wide, %3 tall")
                                                       .arg(plan->pages())
                                                       .arg(plan->across)
                                                       .arg(plan->down);
        m_said->setText(tr("%1. Paper %2. Letters at %3 %.")
                            .arg(pages, paperName(plan->setup))
                            .arg(plan->percent));
        m_preview->setPlan(std::make_shared<const PagePlan>(std::move(*plan)));
    }
    showPage();
}

void PageSetupDialog::showPage()
{
    const int pages = m_preview->pages();
    const QSignalBlocker quiet(m_page);
    m_page->setRange(pages > 0 ? 1 : 0, std::max(0, pages));
    m_page->setValue(pages > 0 ? m_preview->page() + 1 : 0);
    m_of->setText(tr("of %1").arg(pages));
}

} // namespace zs
