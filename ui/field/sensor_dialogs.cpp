// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/sensor_dialogs.h"

#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

constexpr double kMostValue = 1e9;
constexpr int kLongestSilence = 44'640; ///< minutes: 31 days

template <class Widget>
Widget *named(Widget *widget, const QString &name, const QString &spoken)
{
    widget->setObjectName(name);
    widget->setAccessibleName(spoken);
    return widget;
}

QDoubleSpinBox *
numberEdit(const QString &name, const QString &spoken, double least, double most, QWidget *parent)
{
    auto *edit = named(new QDoubleSpinBox(parent), name, spoken);
    edit->setRange(least, most);
    edit->setDecimals(most > 1'000 ? 4 : 6);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return edit;
}

QDialogButtonBox *saveButtons(QDialog *dialog)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *ahead = box->addButton(SensorDialog::tr("&Save"), QDialogButtonBox::ApplyRole);
    ahead->setObjectName(u"goAhead"_s);
    ahead->setDefault(true);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"giveUp"_s);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return box;
}

QLayout *beside(QWidget *first, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->addWidget(first);
    row->addWidget(second, 1);
    return row;
}

} // namespace

SensorDialog::SensorDialog(Workspace &workspace,
                           const std::vector<Project> &projects,
                           const Sensor &sensor,
                           QWidget *parent)
    : QDialog(parent)
    , m_desk(workspace)
    , m_projects(projects)
    , m_sensor(sensor)
    , m_project(named(new QComboBox(this), u"sensorProject"_s, tr("Project")))
    , m_name(named(new QLineEdit(this), u"sensorName"_s, tr("Name")))
    , m_quantity(named(new QLineEdit(this), u"sensorQuantity"_s, tr("What it measures")))
    , m_unit(named(new QLineEdit(this), u"sensorUnit"_s, tr("Unit")))
    , m_topic(named(new QLineEdit(this), u"sensorTopic"_s, tr("Topic or column")))
    , m_highOn(named(new QCheckBox(tr("&Above"), this), u"sensorHighOn"_s, tr("Upper limit")))
    , m_high(
          numberEdit(u"sensorHigh"_s, tr("Upper limit, its value"), -kMostValue, kMostValue, this))
    , m_lowOn(named(new QCheckBox(tr("&Below"), this), u"sensorLowOn"_s, tr("Lower limit")))
    , m_low(numberEdit(u"sensorLow"_s, tr("Lower limit, its value"), -kMostValue, kMostValue, this))
    , m_hysteresis(numberEdit(
          u"sensorHysteresis"_s, tr("How far back before an alarm ends"), 0, kMostValue, this))
    , m_silent(named(new QSpinBox(this), u"sensorSilent"_s, tr("Minutes of silence")))
    , m_east(numberEdit(u"sensorEast"_s, tr("Longitude"), -180, 180, this))
    , m_north(numberEdit(u"sensorNorth"_s, tr("Latitude"), -90, 90, this))
    , m_problem(problemLabel(this))
{
    setObjectName(u"sensorDialog"_s);
    setWindowTitle(sensor.id.isValid() ? tr("Edit the sensor") : tr("Register a sensor"));
    build();
    fill();
    const auto enable = [this] {
        m_high->setEnabled(m_highOn->isChecked());
        m_low->setEnabled(m_lowOn->isChecked());
        m_hysteresis->setEnabled(m_highOn->isChecked() || m_lowOn->isChecked());
    };
    connect(m_highOn, &QCheckBox::toggled, this, enable);
    connect(m_lowOn, &QCheckBox::toggled, this, enable);
    enable();
}

void SensorDialog::build()
{
    m_silent->setRange(0, kLongestSilence);
    m_silent->setSuffix(tr(" min"));
    m_silent->setSpecialValueText(tr("never"));
    m_project->setMinimumContentsLength(24);
    m_quantity->setPlaceholderText(tr("Settlement, tilt, wind, dust..."));
    m_topic->setPlaceholderText(tr("site/1#tilt"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Project"), m_project);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&What it measures"), m_quantity);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Topic or column"), m_topic);
    form->addRow(tr("Alarm"), beside(m_highOn, m_high));
    form->addRow(QString(), beside(m_lowOn, m_low));
    form->addRow(tr("&Ends so far inside"), m_hysteresis);
    form->addRow(tr("Alarm when s&ilent for"), m_silent);
    form->addRow(tr("&Longitude"), m_east);
    form->addRow(tr("Latitu&de"), m_north);
    auto *box = saveButtons(this);
    connect(box->findChild<QPushButton *>(u"goAhead"_s),
            &QPushButton::clicked,
            this,
            &SensorDialog::trySave);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(box);
}

void SensorDialog::fill()
{
    for (const Project &project : m_projects)
        m_project->addItem(project.code + u' ' + project.name);
    if (m_sensor.project.isValid()) {
        const auto at = std::ranges::find(m_projects, m_sensor.project, &Project::id);
        m_project->setCurrentIndex(static_cast<int>(at - m_projects.begin()));
    }
    m_project->setEnabled(!m_sensor.id.isValid());
    m_name->setText(m_sensor.name);
    m_quantity->setText(m_sensor.quantity);
    m_unit->setText(m_sensor.unit);
    m_topic->setText(m_sensor.topic);
    m_highOn->setChecked((m_sensor.limited & kHighLimited) != 0);
    m_lowOn->setChecked((m_sensor.limited & kLowLimited) != 0);
    m_high->setValue(m_sensor.highLimit);
    m_low->setValue(m_sensor.lowLimit);
    m_hysteresis->setValue(m_sensor.hysteresis);
    m_silent->setValue(static_cast<int>(m_sensor.silentAfter));
    m_east->setValue(m_sensor.longitude);
    m_north->setValue(m_sensor.latitude);
}

Sensor SensorDialog::entered() const
{
    Sensor sensor = m_sensor;
    const auto at = static_cast<std::size_t>(m_project->currentIndex());
    if (at < m_projects.size())
        sensor.project = m_projects[at].id;
    sensor.name = m_name->text();
    sensor.quantity = m_quantity->text();
    sensor.unit = m_unit->text();
    sensor.topic = m_topic->text();
    sensor.limited = 0;
    if (m_highOn->isChecked())
        sensor.limited |= kHighLimited;
    if (m_lowOn->isChecked())
        sensor.limited |= kLowLimited;
    sensor.highLimit = m_high->value();
    sensor.lowLimit = m_low->value();
    sensor.hysteresis = sensor.limited == 0 ? 0 : m_hysteresis->value();
    sensor.silentAfter = m_silent->value();
    sensor.longitude = m_east->value();
    sensor.latitude = m_north->value();
    return sensor;
}

void SensorDialog::trySave()
{
    const auto saved = m_desk.save(entered());
    if (!saved) {
        showProblem(m_problem, saved.error());
        return;
    }
    m_sensor.id = *saved;
    accept();
}

SensorFeedDialog::SensorFeedDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_desk(workspace)
    , m_host(named(new QLineEdit(this), u"feedHost"_s, tr("Host of the broker")))
    , m_port(named(new QSpinBox(this), u"feedPort"_s, tr("Port of the broker")))
    , m_topics(named(new QPlainTextEdit(this), u"feedTopics"_s, tr("Topics, one a line")))
    , m_user(named(new QLineEdit(this), u"feedUser"_s, tr("Log-in")))
    , m_password(named(new QLineEdit(this), u"feedPassword"_s, tr("Password")))
    , m_trusted(new QLabel(this))
    , m_folder(named(new QLineEdit(this), u"feedFolder"_s, tr("Folder that is looked through")))
    , m_problem(problemLabel(this))
{
    setObjectName(u"sensorFeedDialog"_s);
    setWindowTitle(tr("Where readings come from"));
    build();
    fill();
}

void SensorFeedDialog::build()
{
    m_port->setRange(1, 65'535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_topics->setTabChangesFocus(true);
    m_topics->setMaximumHeight(scaled(70));
    m_password->setEchoMode(QLineEdit::Password);
    m_trusted->setObjectName(u"feedTrusted"_s);
    auto *choose = named(
        new QPushButton(tr("&Certificate..."), this), u"feedCertificate"_s, tr("Certificate"));
    choose->setAutoDefault(false);
    auto *trust = new QHBoxLayout;
    trust->addWidget(m_trusted, 1);
    trust->addWidget(choose);
    auto *form = new QFormLayout;
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("&Topics"), m_topics);
    form->addRow(tr("Encryption"), trust);
    form->addRow(tr("&Log-in"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow(tr("&Folder"), m_folder);
    auto *box = saveButtons(this);
    connect(choose, &QPushButton::clicked, this, &SensorFeedDialog::chooseCertificate);
    connect(box->findChild<QPushButton *>(u"goAhead"_s),
            &QPushButton::clicked,
            this,
            &SensorFeedDialog::trySave);
    auto *column = new QVBoxLayout(this);
    column->addWidget(dimLabel(tr("The program connects to this host and to no other, and only "
                                  "while somebody listens. Without a host there is no connection. "
                                  "The password is kept sealed."),
                               this));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(box);
    resize(scaled(460), sizeHint().height());
}

void SensorFeedDialog::fill()
{
    m_feed = m_desk.feed().value_or(FeedEndpoint());
    m_host->setText(m_feed.host);
    m_port->setValue(m_feed.port);
    if (m_feed.topics.isEmpty())
        m_feed.topics = m_desk.topics().value_or(QStringList());
    m_topics->setPlainText(m_feed.topics.join(u'\n'));
    m_user->setText(m_feed.user);
    m_password->setText(QString::fromUtf8(m_feed.password));
    m_folder->setText(m_desk.dropFolder());
    m_trusted->setText(m_feed.certificates.isEmpty() ? tr("Not encrypted") : tr("Encrypted (TLS)"));
}

void SensorFeedDialog::chooseCertificate()
{
    const QString path = askOpenPath(
        this, tr("The certificate of who is trusted"), tr("Certificates (*.pem *.crt *.cer)"));
    if (path.isEmpty())
        return;
    constexpr qint64 kMostBytes = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showProblem(m_problem,
                    {ErrorCode::Io, tr("The certificate cannot be read."), file.errorString()});
        return;
    }
    m_feed.certificates = file.read(kMostBytes);
    m_trusted->setText(tr("Encrypted (TLS)"));
}

void SensorFeedDialog::trySave()
{
    FeedEndpoint feed;
    feed.host = m_host->text().trimmed();
    if (!feed.host.isEmpty()) {
        feed.port = m_port->value();
        for (const QString &topic : m_topics->toPlainText().split(u'\n')) {
            if (!topic.trimmed().isEmpty())
                feed.topics << topic.trimmed();
        }
        feed.certificates = m_feed.certificates;
        feed.user = m_user->text().trimmed();
        feed.password = m_password->text().toUtf8();
    }
    auto done = m_desk.setFeed(feed);
    if (done)
        done = m_desk.setDropFolder(m_folder->text());
    if (!done) {
        showProblem(m_problem, done.error());
        return;
    }
    accept();
}

} // namespace zs
