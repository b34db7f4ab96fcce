// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/field_dialogs.h"

#include "commands/export_rules.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QDialogButtonBox *buttons(const QString &yes, QDialog *dialog)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *ahead = box->addButton(yes, QDialogButtonBox::AcceptRole);
    ahead->setObjectName(u"goAhead"_s);
    ahead->setDefault(true);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"giveUp"_s);
    QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return box;
}

template <class Widget>
Widget *named(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

} // namespace

QString packageFileFilter()
{
    return RegisterDialog::tr("Field packages (*.zsfp)");
}

QString packageContents(const QString &counts)
{
    const QJsonObject object = QJsonDocument::fromJson(counts.toUtf8()).object();
    QStringList words;
    const auto add = [&](const QString &key, const QString &text) {
        if (const qint64 number = object.value(key).toInteger(); number > 0)
            words << text.arg(number);
    };
    add(u"tasks"_s, RegisterDialog::tr("%1 tasks"));
    add(u"edits"_s, RegisterDialog::tr("%1 changes"));
    add(u"conflicts"_s, RegisterDialog::tr("%1 conflicts"));
    add(u"refused"_s, RegisterDialog::tr("%1 refused"));
    add(u"reports"_s, RegisterDialog::tr("%1 reports"));
    add(u"files"_s, RegisterDialog::tr("%1 files"));
    if (object.value(u"mapBytes"_s).toInteger() > 0)
        words << RegisterDialog::tr("base map");
    return words.join(RegisterDialog::tr(", "));
}

RegisterDialog::RegisterDialog(const DeviceRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_clearance(named(new QComboBox(this), u"registerClearance"_s, tr("Clearance")))
{
    setObjectName(u"registerDialog"_s);
    setWindowTitle(tr("Register a device"));
    for (const Classification level :
         {Classification::Open, Classification::Internal, Classification::Secret})
        m_clearance->addItem(levelName(level), static_cast<int>(level));
    auto *words = new QLabel(
        tr("Compare the fingerprint with what the device shows. Only when they are the same is it "
           "the device that made this request."),
        this);
    words->setWordWrap(true);
    auto *print = new QLabel(fingerprintWords(request.publicKey), this);
    print->setObjectName(u"registerFingerprint"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("Device"), new QLabel(request.name, this));
    form->addRow(tr("Fingerprint"), print);
    form->addRow(tr("May &carry up to"), m_clearance);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(buttons(tr("&Register"), this));
}

Classification RegisterDialog::clearance() const
{
    return static_cast<Classification>(m_clearance->currentData().toInt());
}

PrepareDialog::PrepareDialog(const std::vector<Project> &projects,
                             const std::vector<FieldDevice> &devices,
                             QWidget *parent)
    : QDialog(parent)
    , m_projects(projects)
    , m_devices(devices)
    , m_project(named(new QComboBox(this), u"prepareProject"_s, tr("Project")))
    , m_device(named(new QComboBox(this), u"prepareDevice"_s, tr("Device")))
    , m_days(named(new QSpinBox(this), u"prepareDays"_s, tr("Days")))
    , m_map(named(new QCheckBox(tr("With the &base map around the sites"), this),
                  u"prepareMap"_s,
                  tr("With the base map around the sites")))
    , m_margin(named(new QSpinBox(this), u"prepareMargin"_s, tr("Around each site")))
    , m_zoom(named(new QSpinBox(this), u"prepareZoom"_s, tr("Closest zoom")))
    , m_size(named(new QSpinBox(this), u"prepareSize"_s, tr("Largest size of the map")))
{
    setObjectName(u"prepareDialog"_s);
    setWindowTitle(tr("Prepare a field package"));
    std::erase_if(m_devices, [](const FieldDevice &row) { return row.revokedAt.isValid(); });
    for (const Project &project : m_projects)
        m_project->addItem(project.code + u' ' + project.name);
    for (const FieldDevice &device : m_devices)
        m_device->addItem(device.name);
    m_project->setMinimumContentsLength(24);
    m_days->setRange(1, 366);
    m_days->setValue(14);
    m_days->setSuffix(tr(" days"));
    const ExtractRules usual;
    m_map->setChecked(true);
    m_margin->setRange(0, 20'000);
    m_margin->setSingleStep(100);
    m_margin->setValue(static_cast<int>(usual.margin));
    m_margin->setSuffix(tr(" m"));
    m_zoom->setRange(usual.minZoom, kMostZoom);
    m_zoom->setValue(usual.maxZoom);
    m_size->setRange(1, static_cast<int>(kMostExtractBytes >> 20));
    m_size->setValue(static_cast<int>(usual.mostBytes >> 20));
    m_size->setSuffix(tr(" MB"));
    for (QSpinBox *box : {m_margin, m_zoom, m_size})
        connect(m_map, &QCheckBox::toggled, box, &QWidget::setEnabled);
    auto *form = new QFormLayout;
    form->addRow(tr("&Project"), m_project);
    form->addRow(tr("&Device"), m_device);
    form->addRow(tr("&Good for"), m_days);
    form->addRow(m_map);
    form->addRow(tr("&Around each site"), m_margin);
    form->addRow(tr("Closest &zoom"), m_zoom);
    form->addRow(tr("Map &not larger than"), m_size);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(dimLabel(tr("All tasks that are not finished and the forms go out, "
                                  "encrypted for this device alone."),
                               this));
    column->addWidget(buttons(tr("&Write the package..."), this));
}

FieldDesk::Order PrepareDialog::order() const
{
    const auto project = static_cast<std::size_t>(m_project->currentIndex());
    const auto device = static_cast<std::size_t>(m_device->currentIndex());
    if (project >= m_projects.size() || device >= m_devices.size())
        return {};
    FieldDesk::Order order{m_devices[device].id, m_projects[project].id, {}, m_days->value()};
    if (m_map->isChecked()) {
        order.map->margin = m_margin->value();
        order.map->maxZoom = m_zoom->value();
        order.map->mostBytes = qint64(m_size->value()) << 20;
    } else {
        order.map.reset();
    }
    return order;
}

QString PrepareDialog::suggestedName() const
{
    return u"%1-%2.zsfp"_s.arg(m_project->currentText().section(u' ', 0, 0),
                               m_device->currentText());
}

FieldReasonDialog::FieldReasonDialog(const QString &title,
                                     const QString &question,
                                     const QString &yes,
                                     QWidget *parent)
    : QDialog(parent)
    , m_text(named(new QPlainTextEdit(this), u"reasonText"_s, question))
{
    setObjectName(u"reasonDialog"_s);
    setWindowTitle(title);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(scaled(90));
    auto *words = new QLabel(question, this);
    words->setWordWrap(true);
    words->setBuddy(m_text);
    QDialogButtonBox *box = buttons(yes, this);
    auto *ahead = box->findChild<QPushButton *>(u"goAhead"_s);
    ahead->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, ahead, [this, ahead] {
        ahead->setEnabled(!reason().isEmpty());
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_text);
    column->addWidget(box);
}

QString FieldReasonDialog::reason() const
{
    return m_text->toPlainText().trimmed();
}

FormNotesDialog::FormNotesDialog(const std::vector<XlsFormNote> &notes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"formNotes"_s);
    setWindowTitle(tr("Read an XLSForm"));
    auto *words =
        new QLabel(tr("%n row(s) of the workbook are left out or read otherwise than written.",
                      nullptr,
                      static_cast<int>(notes.size())),
                   this);
    words->setWordWrap(true);
    QTableWidget *table = plainTable({tr("Sheet"), tr("Row"), tr("What")}, this);
    table->setObjectName(u"formNoteTable"_s);
    table->setAccessibleName(tr("What is left out"));
    for (const XlsFormNote &note : notes)
        addRow(table, {note.sheet, QString::number(note.row), note.message});
    fitColumns(table);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->addButton(tr("&Go on"), QDialogButtonBox::AcceptRole)->setObjectName(u"goAhead"_s);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(table, 1);
    column->addWidget(box);
    resize(scaled(560), scaled(320));
}

} // namespace zs
