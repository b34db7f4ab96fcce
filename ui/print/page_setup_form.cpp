// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_setup_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr int kIdRole = Qt::UserRole;

template <class W>
W *named(W *widget, const QString &name, const QString &accessible)
{
    widget->setObjectName(name);
    widget->setAccessibleName(accessible);
    return widget;
}

QDoubleSpinBox *millimetres(QWidget *parent, double least, double most)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(least, most);
    box->setDecimals(1);
    box->setSuffix(PageSetupForm::tr(" mm"));
    return box;
}

QHBoxLayout *inRow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

void choose(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

template <class Enum>
Enum chosen(const QComboBox *box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

} // namespace

PageSetupForm::PageSetupForm(const PrintSource &source, QWidget *parent)
    : QWidget(parent)
    , m_usual(source.usualColumns())
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(u"pageTabs"_s);
    m_tabs->addTab(buildPaper(), tr("Paper"));
    m_tabs->addTab(buildSize(source), tr("Size"));
    const int contents = m_tabs->addTab(buildContents(source), tr("Contents"));
    m_tabs->setTabVisible(contents,
                          source.hasRows() || source.hasDates() || !source.columns().empty());
    m_tabs->addTab(buildPages(source), tr("Pages"));
    m_tabs->addTab(buildBlock(source), tr("Title block"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    setSetup(usualSetup());
    connectAll();
}

QWidget *PageSetupForm::buildPaper()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    m_paper = named(new QComboBox(page), u"pagePaper"_s, tr("Paper"));
    for (const PaperKind kind :
         {PaperKind::A4, PaperKind::A3, PaperKind::A2, PaperKind::A1, PaperKind::A0}) {
        PageSetup one;
        one.paper = kind;
        one.landscape = false;
        const QSizeF size = sheetSize(one);
        m_paper->addItem(
            tr("%1 (%2 x %3 mm)").arg(paperName(one)).arg(size.width()).arg(size.height()),
            static_cast<int>(kind));
    }
    m_paper->addItem(tr("Own size"), static_cast<int>(PaperKind::Custom));
    m_customWidth = named(
        millimetres(page, kLeastPaper, kMostPaper), u"pageCustomWidth"_s, tr("Width of the paper"));
    m_customHeight = named(millimetres(page, kLeastPaper, kMostPaper),
                           u"pageCustomHeight"_s,
                           tr("Height of the paper"));
    m_way = named(new QComboBox(page), u"pageWay"_s, tr("Orientation"));
    m_way->addItem(tr("Landscape"), 1);
    m_way->addItem(tr("Portrait"), 0);
    const double widest = 300;
    m_left = named(millimetres(page, 0, widest), u"pageLeft"_s, tr("Left margin"));
    m_top = named(millimetres(page, 0, widest), u"pageTop"_s, tr("Top margin"));
    m_right = named(millimetres(page, 0, widest), u"pageRight"_s, tr("Right margin"));
    m_bottom = named(millimetres(page, 0, widest), u"pageBottom"_s, tr("Bottom margin"));
    m_colour = named(new QComboBox(page), u"pageColour"_s, tr("Colours"));
    m_colour->addItem(tr("In colour"), 0);
    m_colour->addItem(tr("In grey, with patterns"), 1);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("Own size"), inRow({m_customWidth, new QLabel(u"×"_s, page), m_customHeight}));
    form->addRow(tr("&Orientation"), m_way);
    form->addRow(tr("&Left"), m_left);
    form->addRow(tr("&Top"), m_top);
    form->addRow(tr("&Right"), m_right);
    form->addRow(tr("&Bottom"), m_bottom);
    form->addRow(tr("&Colours"), m_colour);
    return page;
}

QWidget *PageSetupForm::buildSize(const PrintSource &source)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    m_percent = named(new QSpinBox(page), u"pagePercent"_s, tr("Size of the letters"));
    m_percent->setRange(kLeastPercent, kMostPercent);
    m_percent->setSingleStep(5);
    m_percent->setSuffix(tr(" %"));
    const auto pages = [&](const QString &name, const QString &accessible) {
        auto *box = named(new QSpinBox(page), name, accessible);
        box->setRange(0, 99);
        box->setSpecialValueText(tr("As many as it takes"));
        return box;
    };
    m_wide = pages(u"pageWide"_s, tr("Pages wide"));
    m_tall = pages(u"pageTall"_s, tr("Pages tall"));
    form->addRow(tr("&Size of the letters"), m_percent);
    form->addRow(tr("Pages &wide"), m_wide);
    form->addRow(tr("Pages t&all"), m_tall);
    auto *hint =
        new QLabel(source.stretches()
                       ? tr("A time axis is stretched to the pages wide. Letters are made smaller "
                            "only where the pages would not do.")
                       : tr("Letters are made smaller only where the pages would not do."),
                   page);
    hint->setWordWrap(true);
    form->addRow(hint);
    return page;
}

QWidget *PageSetupForm::buildContents(const PrintSource &source)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    m_rows = named(new QComboBox(page), u"pageRows"_s, tr("Rows"));
    m_rows->addItem(tr("Rows on the screen"), static_cast<int>(RowChoice::Shown));
    m_rows->addItem(tr("All rows"), static_cast<int>(RowChoice::All));
    if (source.hasSelection())
        m_rows->addItem(tr("Selected rows"), static_cast<int>(RowChoice::Selected));
    m_span = named(new QComboBox(page), u"pageSpan"_s, tr("Time"));
    m_span->addItem(tr("Whole plan"), static_cast<int>(SpanChoice::Whole));
    m_span->addItem(tr("Time on the screen"), static_cast<int>(SpanChoice::Shown));
    m_span->addItem(tr("From one day to another"), static_cast<int>(SpanChoice::FromTo));
    m_from = named(new QDateEdit(QDate::currentDate(), page), u"pageFrom"_s, tr("From"));
    m_to = named(new QDateEdit(QDate::currentDate(), page), u"pageTo"_s, tr("To"));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    }
    m_columns = named(new QListWidget(page), u"pageColumns"_s, tr("Columns"));
    for (const ColumnName &column : source.columns()) {
        auto *item = new QListWidgetItem(column.title.simplified(), m_columns);
        item->setData(kIdRole, column.id);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    }
    auto *up = named(new QPushButton(tr("Column &up"), page), u"pageColumnUp"_s, tr("Column up"));
    auto *down =
        named(new QPushButton(tr("Column &down"), page), u"pageColumnDown"_s, tr("Column down"));
    connect(up, &QPushButton::clicked, this, [this] { moveColumn(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveColumn(1); });
    form->addRow(tr("&Rows"), m_rows);
    form->addRow(tr("&Time"), m_span);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    form->addRow(tr("&Columns"), m_columns);
    form->addRow(QString(), inRow({up, down}));
    form->setRowVisible(m_rows, source.hasRows());
    for (QWidget *widget : {static_cast<QWidget *>(m_span),
                            static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_to)})
        form->setRowVisible(widget, source.hasDates());
    const bool columns = !source.columns().empty();
    form->setRowVisible(m_columns, columns);
    up->setVisible(columns);
    down->setVisible(columns);
    return page;
}

QWidget *PageSetupForm::buildPages(const PrintSource &source)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    const auto check = [&](const QString &text, const QString &name) {
        auto *box = new QCheckBox(text, page);
        box->setObjectName(name);
        form->addRow(box);
        return box;
    };
    m_repeatColumns = check(tr("Repeat the &columns on each page"), u"pageRepeatColumns"_s);
    m_repeatHeader = check(tr("Repeat the time &scale on each page"), u"pageRepeatHeader"_s);
    m_repeatColumns->setVisible(!source.columns().empty());
    m_repeatHeader->setVisible(source.hasDates());
    m_tileNumbers = check(tr("Number the sheets b&y row and column (2-3)"), u"pageTileNumbers"_s);
    m_cutMarks = check(tr("C&ut marks at the corners"), u"pageCutMarks"_s);
    m_overlap = named(millimetres(page, 0, kMostOverlap), u"pageOverlap"_s, tr("Overlap"));
    m_overlap->setSpecialValueText(tr("None"));
    m_header = named(new QLineEdit(page), u"pageHeaderText"_s, tr("Header"));
    m_header->setPlaceholderText(source.facts().title);
    m_footer = named(new QLineEdit(page), u"pageFooterText"_s, tr("Footer"));
    form->addRow(tr("&Overlap for gluing"), m_overlap);
    form->addRow(tr("&Header"), m_header);
    form->addRow(tr("Foot&er"), m_footer);
    const QString label = printedMark(source.facts());
    if (!label.isEmpty()) {
        auto *always = new QLabel(
            tr("The secrecy label %1 is printed above and below every page.").arg(label), page);
        always->setObjectName(u"pageSecrecy"_s);
        always->setWordWrap(true);
        form->addRow(always);
    }
    return page;
}

QWidget *PageSetupForm::buildBlock(const PrintSource &source)
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    m_block = named(new QComboBox(page), u"pageBlock"_s, tr("Legend and title block"));
    m_block->addItem(tr("Below the last pages"), static_cast<int>(BlockPlace::LastPages));
    m_block->addItem(tr("Below each page"), static_cast<int>(BlockPlace::EveryPage));
    m_block->addItem(tr("None"), static_cast<int>(BlockPlace::Nowhere));
    m_legend = new QCheckBox(tr("&Legend"), page);
    m_legend->setObjectName(u"pageLegend"_s);
    m_titleBlock = new QCheckBox(tr("&Title block"), page);
    m_titleBlock->setObjectName(u"pageTitleBlock"_s);
    m_organisation = named(new QLineEdit(page), u"pageOrganisation"_s, tr("Prepared by unit"));
    m_organisation->setPlaceholderText(source.facts().organisation);
    m_version = named(new QLineEdit(page), u"pageVersion"_s, tr("Plan version"));
    m_version->setPlaceholderText(source.facts().planVersion);
    m_date = named(new QLineEdit(page), u"pageDate"_s, tr("Date"));
    m_date->setPlaceholderText(source.facts().documentDate);
    form->addRow(tr("&Place"), m_block);
    form->addRow(m_legend);
    form->addRow(m_titleBlock);
    form->addRow(tr("Prepared by &unit"), m_organisation);
    form->addRow(tr("Plan &version"), m_version);
    form->addRow(tr("&Date"), m_date);
    buildSignatures(*form, source);
    return page;
}

void PageSetupForm::buildSignatures(QFormLayout &form, const PrintSource &source)
{
    m_signatures = named(new QTableWidget(0, 2, this), u"pageSignatures"_s, tr("Signature boxes"));
    m_signatures->setHorizontalHeaderLabels({tr("Signature box"), tr("Name in it")});
    m_signatures->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_signatures->verticalHeader()->hide();
    m_signatures->setToolTip(source.facts().person.isEmpty()
                                 ? QString()
                                 : tr("The first box bears the name %1 unless another is given.")
                                       .arg(source.facts().person));
    auto *add =
        named(new QPushButton(tr("&Add a box"), this), u"pageAddSignature"_s, tr("Add a box"));
    auto *remove = named(new QPushButton(tr("Re&move the box"), this),
                         u"pageRemoveSignature"_s,
                         tr("Remove the box"));
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_signatures->rowCount() < kMostSignatures)
            addSignature(tr("Countersigned by"), {});
        Q_EMIT changed();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        const int row = m_signatures->currentRow();
        m_signatures->removeRow(row >= 0 ? row : m_signatures->rowCount() - 1);
        Q_EMIT changed();
    });
    form.addRow(m_signatures);
    form.addRow(inRow({add, remove}));
}

void PageSetupForm::connectAll()
{
    const auto say = [this] {
        showOnlyWhatCounts();
        if (!m_taking)
            Q_EMIT changed();
    };
    for (QComboBox *box : m_tabs->findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, say);
    for (QDoubleSpinBox *box : m_tabs->findChildren<QDoubleSpinBox *>())
        connect(box, &QDoubleSpinBox::valueChanged, this, say);
    for (QSpinBox *box : m_tabs->findChildren<QSpinBox *>())
        connect(box, &QSpinBox::valueChanged, this, say);
    for (QCheckBox *box : m_tabs->findChildren<QCheckBox *>())
        connect(box, &QCheckBox::toggled, this, say);
    for (QLineEdit *edit : {m_header, m_footer, m_organisation, m_version, m_date})
        connect(edit, &QLineEdit::textChanged, this, say);
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, say);
    connect(m_columns, &QListWidget::itemChanged, this, say);
    connect(m_signatures, &QTableWidget::cellChanged, this, say);
    showOnlyWhatCounts();
}

void PageSetupForm::showOnlyWhatCounts()
{
    const bool own = chosen<PaperKind>(m_paper) == PaperKind::Custom;
    m_customWidth->setEnabled(own);
    m_customHeight->setEnabled(own);
    m_way->setEnabled(!own);
    const bool fromTo = chosen<SpanChoice>(m_span) == SpanChoice::FromTo;
    m_from->setEnabled(fromTo);
    m_to->setEnabled(fromTo);
    const bool block = chosen<BlockPlace>(m_block) != BlockPlace::Nowhere;
    for (QWidget *widget : {static_cast<QWidget *>(m_legend),
                            static_cast<QWidget *>(m_titleBlock),
                            static_cast<QWidget *>(m_signatures)})
        widget->setEnabled(block);
    const bool titled = block && m_titleBlock->isChecked();
    for (QLineEdit *edit : {m_organisation, m_version, m_date})
        edit->setEnabled(titled);
}

void PageSetupForm::takeColumns(const QStringList &columns)
{
    const QStringList &wanted = columns.isEmpty() ? m_usual : columns;
    // the chosen ones first, in their order
    int place = 0;
    for (const QString &id : wanted) {
        for (int i = place; i < m_columns->count(); ++i) {
            if (m_columns->item(i)->data(kIdRole).toString() != id)
                continue;
            QListWidgetItem *item = m_columns->takeItem(i);
            m_columns->insertItem(place, item);
            ++place;
            break;
        }
    }
    for (int i = 0; i < m_columns->count(); ++i)
        m_columns->item(i)->setCheckState(i < place ? Qt::Checked : Qt::Unchecked);
}

QStringList PageSetupForm::chosenColumns() const
{
    QStringList ids;
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked)
            ids << m_columns->item(i)->data(kIdRole).toString();
    }
    if (ids.isEmpty())
        return {QString()}; // no column is a wish as well
    return ids == m_usual ? QStringList() : ids;
}

void PageSetupForm::moveColumn(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    QListWidgetItem *item = m_columns->takeItem(from);
    m_columns->insertItem(to, item);
    m_columns->setCurrentRow(to);
    Q_EMIT changed();
}

void PageSetupForm::addSignature(const QString &title, const QString &name)
{
    const int row = m_signatures->rowCount();
    m_signatures->insertRow(row);
    m_signatures->setItem(row, 0, new QTableWidgetItem(title));
    m_signatures->setItem(row, 1, new QTableWidgetItem(name));
}

void PageSetupForm::setSetup(const PageSetup &s)
{
    m_taking = true;
    choose(m_paper, static_cast<int>(s.paper));
    choose(m_way, s.landscape ? 1 : 0);
    m_customWidth->setValue(s.custom.width());
    m_customHeight->setValue(s.custom.height());
    m_left->setValue(s.margins.left());
    m_top->setValue(s.margins.top());
    m_right->setValue(s.margins.right());
    m_bottom->setValue(s.margins.bottom());
    choose(m_colour, s.grey ? 1 : 0);
    m_percent->setValue(s.percent);
    m_wide->setValue(s.pagesWide);
    m_tall->setValue(s.pagesTall);
    choose(m_rows, static_cast<int>(s.rows));
    choose(m_span, static_cast<int>(s.span));
    if (s.from.isValid())
        m_from->setDate(s.from);
    if (s.to.isValid())
        m_to->setDate(s.to);
    takeColumns(s.columns);
    m_repeatColumns->setChecked(s.repeatColumns);
    m_repeatHeader->setChecked(s.repeatHeader);
    m_overlap->setValue(s.overlap);
    m_cutMarks->setChecked(s.cutMarks);
    m_tileNumbers->setChecked(s.tileNumbers);
    m_header->setText(s.headerText);
    m_footer->setText(s.footerText);
    choose(m_block, static_cast<int>(s.block));
    m_legend->setChecked(s.legend);
    m_titleBlock->setChecked(s.titleBlock);
    m_organisation->setText(s.organisation);
    m_version->setText(s.planVersion);
    m_date->setText(s.documentDate);
    m_signatures->setRowCount(0);
    for (int i = 0; i < s.signatures.size(); ++i)
        addSignature(s.signatures[i], s.signers.value(i));
    m_taking = false;
    showOnlyWhatCounts();
    Q_EMIT changed();
}

PageSetup PageSetupForm::setup() const
{
    PageSetup s;
    s.paper = chosen<PaperKind>(m_paper);
    s.landscape = m_way->currentData().toInt() == 1;
    s.custom = {m_customWidth->value(), m_customHeight->value()};
    s.margins = {m_left->value(), m_top->value(), m_right->value(), m_bottom->value()};
    s.grey = m_colour->currentData().toInt() == 1;
    s.percent = m_percent->value();
    s.pagesWide = m_wide->value();
    s.pagesTall = m_tall->value();
    s.rows = chosen<RowChoice>(m_rows);
    s.span = chosen<SpanChoice>(m_span);
    if (s.span == SpanChoice::FromTo) {
        s.from = m_from->date();
        s.to = m_to->date();
    }
    s.columns = chosenColumns();
    s.repeatColumns = m_repeatColumns->isChecked();
    s.repeatHeader = m_repeatHeader->isChecked();
    s.overlap = m_overlap->value();
    s.cutMarks = m_cutMarks->isChecked();
    s.tileNumbers = m_tileNumbers->isChecked();
    s.headerText = m_header->text().trimmed();
    s.footerText = m_footer->text().trimmed();
    s.block = chosen<BlockPlace>(m_block);
    s.legend = m_legend->isChecked();
    s.titleBlock = m_titleBlock->isChecked();
    s.organisation = m_organisation->text().trimmed();
    s.planVersion = m_version->text().trimmed();
    s.documentDate = m_date->text().trimmed();
    const auto cell = [this](int row, int column) {
        const QTableWidgetItem *item = m_signatures->item(row, column);
        return item ? item->text().trimmed() : QString();
    };
    for (int i = 0; i < m_signatures->rowCount(); ++i) {
        s.signatures << cell(i, 0);
        s.signers << cell(i, 1);
    }
    while (!s.signers.isEmpty() && s.signers.last().isEmpty())
        s.signers.removeLast();
    return withinRanges(s);
}

} // namespace zs
