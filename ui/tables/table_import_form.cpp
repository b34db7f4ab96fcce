// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_import_form.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QComboBox *named(QComboBox *box, const QString &name)
{
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QChar separatorAt(const QComboBox &box)
{
    const QString text = box.currentData().toString();
    return text.isEmpty() ? QChar() : text.front();
}

} // namespace

TableImportForm::TableImportForm(PlanPtr plan, TaskId selected, QWidget *parent)
    : QWidget(parent)
    , m_plan(std::move(plan))
    , m_left(new QFormLayout)
    , m_right(new QFormLayout)
    , m_sheet(named(new QComboBox(this), u"tableSheet"_s))
    , m_encoding(named(new QComboBox(this), u"tableEncoding"_s))
    , m_separator(named(new QComboBox(this), u"tableSeparator"_s))
    , m_head(new QSpinBox(this))
    , m_outline(named(new QComboBox(this), u"tableOutline"_s))
    , m_into(named(new QComboBox(this), u"tableInto"_s))
    , m_code(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_parent(named(new QComboBox(this), u"tableParent"_s))
    , m_key(named(new QComboBox(this), u"tableKey"_s))
{
    m_head->setObjectName(u"tableHead"_s);
    m_code->setObjectName(u"tableCode"_s);
    m_name->setObjectName(u"tableName"_s);
    buildSource(*m_left);
    buildTarget(*m_right);
    fillParents(selected);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addLayout(m_left, 1);
    row->addLayout(m_right, 1);
    showRows();
}

void TableImportForm::buildSource(QFormLayout &form)
{
    form.setSpacing(kSpace);
    form.addRow(tr("&Sheet"), m_sheet);
    form.addRow(tr("&Encoding"), m_encoding);
    form.addRow(tr("Se&parator"), m_separator);
    form.addRow(tr("&Head in row"), m_head);
    form.addRow(tr("&Outline from"), m_outline);
    for (const QString &name :
         {u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"UTF-16"_s, u"windows-1252"_s})
        m_encoding->addItem(name, name);
    m_separator->addItem(tr("comma"), u","_s);
    m_separator->addItem(tr("semicolon"), u";"_s);
    m_separator->addItem(tr("tab"), u"\t"_s);
    m_separator->addItem(tr("vertical bar"), u"|"_s);
    m_head->setRange(0, 100);
    m_head->setSpecialValueText(tr("no head"));
    m_outline->addItem(tr("nothing: all on one level"), static_cast<int>(TableOutline::None));
    m_outline->addItem(tr("the level column"), static_cast<int>(TableOutline::Level));
    m_outline->addItem(tr("the dots of WBS codes"), static_cast<int>(TableOutline::Wbs));
    m_outline->addItem(tr("the blanks before names"), static_cast<int>(TableOutline::Spaces));
    connect(m_sheet, &QComboBox::activated, this, &TableImportForm::sheetChosen);
    connect(m_encoding, &QComboBox::activated, this, &TableImportForm::encodingChosen);
    connect(m_separator, &QComboBox::activated, this, &TableImportForm::encodingChosen);
    connect(m_head, &QSpinBox::valueChanged, this, &TableImportForm::headChosen);
    connect(m_outline, &QComboBox::activated, this, &TableImportForm::edited);
}

void TableImportForm::buildTarget(QFormLayout &form)
{
    form.setSpacing(kSpace);
    form.addRow(tr("&Into"), m_into);
    form.addRow(tr("Project &code"), m_code);
    form.addRow(tr("Project &name"), m_name);
    form.addRow(tr("&Below"), m_parent);
    form.addRow(tr("&Told apart by"), m_key);
    m_into->addItem(tr("a new project"), static_cast<int>(Into::NewProject));
    if (m_plan) {
        m_into->addItem(tr("the open plan, as new tasks"), static_cast<int>(Into::Below));
        m_into->addItem(tr("the open plan, changing its tasks"), static_cast<int>(Into::Update));
    }
    m_key->addItem(tr("WBS code"), u"wbs"_s);
    m_key->addItem(tr("number of the row"), u"number"_s);
    m_key->addItem(tr("name"), u"name"_s);
    m_key->addItem(tr("activity code"), u"code"_s);
    connect(m_into, &QComboBox::activated, this, [this] {
        showRows();
        Q_EMIT edited();
    });
    for (QComboBox *box : {m_parent, m_key})
        connect(box, &QComboBox::activated, this, &TableImportForm::edited);
    for (QLineEdit *line : {m_code, m_name})
        connect(line, &QLineEdit::textEdited, this, &TableImportForm::edited);
}

void TableImportForm::fillParents(TaskId selected)
{
    m_parent->addItem(tr("(at the end of the plan)"));
    if (!m_plan)
        return;
    const std::vector<QString> codes = wbsCodes(m_plan->tasks);
    for (std::size_t i = 0; i < m_plan->tasks.size(); ++i) {
        const Task &task = m_plan->tasks[i];
        m_parent->addItem(codes[i] + u' ' + task.name, task.id.value().toBytes());
        if (task.id == selected)
            m_parent->setCurrentIndex(static_cast<int>(i) + 1);
    }
}

void TableImportForm::showRows()
{
    m_right->setRowVisible(m_code, into() == Into::NewProject);
    m_right->setRowVisible(m_name, into() == Into::NewProject);
    m_right->setRowVisible(m_parent, into() == Into::Below);
    m_right->setRowVisible(m_key, into() == Into::Update);
    m_left->setRowVisible(m_outline, into() != Into::Update);
}

void TableImportForm::displayFile(const TableFile &file, const QString &name)
{
    m_sheet->clear();
    for (const TableSheet &sheet : file.sheets)
        m_sheet->addItem(sheet.name);
    const bool isWorkbook = file.separator.isNull();
    m_left->setRowVisible(m_sheet, isWorkbook);
    m_left->setRowVisible(m_encoding, !isWorkbook);
    m_left->setRowVisible(m_separator, !isWorkbook);
    if (!isWorkbook) {
        if (m_encoding->findData(file.encoding) < 0)
            m_encoding->addItem(file.encoding, file.encoding);
        m_encoding->setCurrentIndex(m_encoding->findData(file.encoding));
        m_separator->setCurrentIndex(std::max(0, m_separator->findData(QString(file.separator))));
    }
    if (m_code->text().isEmpty())
        m_code->setText(QFileInfo(name).completeBaseName());
    if (m_name->text().isEmpty())
        m_name->setText(QFileInfo(name).completeBaseName());
}

void TableImportForm::displayMapping(const TableMapping &mapping)
{
    const QSignalBlocker quiet(m_head);
    m_head->setValue(mapping.headerRow + 1);
    m_outline->setCurrentIndex(m_outline->findData(static_cast<int>(mapping.outline)));
    for (const QStringView key : {u"wbs", u"number", u"name"}) {
        if (mapping.columnOf(key) >= 0) {
            m_key->setCurrentIndex(m_key->findData(key.toString()));
            break;
        }
    }
}

int TableImportForm::sheet() const
{
    return std::max(0, m_sheet->currentIndex());
}

QString TableImportForm::encoding() const
{
    return m_encoding->currentData().toString();
}

QChar TableImportForm::separator() const
{
    return separatorAt(*m_separator);
}

int TableImportForm::headerRow() const
{
    return m_head->value() - 1;
}

TableOutline TableImportForm::outline() const
{
    return static_cast<TableOutline>(m_outline->currentData().toInt());
}

TableImportForm::Into TableImportForm::into() const
{
    return static_cast<Into>(m_into->currentData().toInt());
}

void TableImportForm::fill(TableOrder &order) const
{
    order.mapping.outline = outline();
    order.target = into() == Into::Update ? TableTarget::Update : TableTarget::NewTasks;
    order.key = m_key->currentData().toString();
    if (into() != Into::Below || !m_plan)
        return;
    if (m_parent->currentIndex() > 0)
        order.parent = TaskId(Uuid::fromBytes(m_parent->currentData().toByteArray()));
    for (const Task &task : m_plan->tasks) {
        if (task.parent == order.parent)
            order.after = task.id; // the last one stays
    }
}

QString TableImportForm::code() const
{
    return m_code->text().trimmed();
}

QString TableImportForm::name() const
{
    return m_name->text().trimmed();
}

} // namespace zs
