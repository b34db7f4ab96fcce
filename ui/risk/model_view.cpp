// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/model_view.h"

#include "commands/table_files.h"
#include "domain/choice_text.h"
#include "risk/feature_names.h"
#include "ui/approval/approval_start.h"
#include "ui/risk/model_card_words.h"
#include "ui/risk/model_charts.h"
#include "ui/risk/warning_dialogs.h"
#include "ui/widgets/busy_line.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"

#include <QChartView>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace zs {

namespace {

QString measure(double value, int digits)
{
    return std::isnan(value) ? u"—"_s : QString::number(value, 'f', digits);
}

} // namespace

ModelView::ModelView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(workspace)
    , m_reading([this](Result<ModelFacts> facts) { take(std::move(facts)); })
    , m_training([this](Result<TrainedModel> trained) { take(std::move(trained)); })
    , m_weatherReading([this](const Result<WeatherReading> &reading) { take(reading); })
    , m_target(new QComboBox(this))
    , m_train(new QPushButton(tr("&Train"), this))
    , m_propose(new QPushButton(tr("P&ropose for use..."), this))
    , m_back(new QPushButton(tr("Roll &back..."), this))
    , m_weather(new QPushButton(tr("&Weather..."), this))
    , m_busy(new BusyLine(this))
    , m_data(dimLabel({}, this))
    , m_table(plainTable({tr("Model"),
                          tr("State"),
                          tr("Finished works"),
                          tr("AUC"),
                          tr("Brier score"),
                          tr("Method")},
                         this))
    , m_card(new QTextBrowser(this))
    , m_charts(new QTabWidget(this))
    , m_reliability(new QChartView(this))
    , m_rolling(new QChartView(this))
    , m_shares(new QChartView(this))
{
    setObjectName(u"riskModels"_s);
    m_data->setObjectName(u"riskData"_s);
    m_data->setWordWrap(true);
    m_table->setObjectName(u"riskModelTable"_s);
    m_table->setAccessibleName(tr("Models"));
    m_card->setObjectName(u"riskModelCard"_s);
    m_card->setAccessibleName(tr("Card of the model"));
    auto *left = new QSplitter(Qt::Vertical, this);
    left->setObjectName(u"riskModelSplit"_s);
    left->addWidget(m_table);
    left->addWidget(m_card);
    left->setStretchFactor(1, 1);
    left->setSizes({scaled(130), scaled(260)});
    auto *split = new QSplitter(this);
    split->setObjectName(u"riskModelsSplit"_s);
    split->addWidget(left);
    split->addWidget(buildCharts());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(buildTop());
    column->addWidget(m_busy);
    column->addWidget(m_data);
    column->addWidget(split, 1);
    connectWork();
}

QWidget *ModelView::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_target->setObjectName(u"riskModelTarget"_s);
    m_target->setAccessibleName(tr("What is foretold"));
    for (const RiskTarget each : kRiskTargets)
        m_target->addItem(riskTargetText(each), static_cast<int>(each));
    m_train->setObjectName(u"trainModel"_s);
    m_propose->setObjectName(u"proposeModel"_s);
    m_back->setObjectName(u"rollBackModel"_s);
    row->addWidget(m_target);
    row->addStretch(1);
    m_weather->setObjectName(u"importWeather"_s);
    row->addWidget(m_weather);
    row->addWidget(m_train);
    row->addWidget(m_propose);
    row->addWidget(m_back);
    return top;
}

QWidget *ModelView::buildCharts()
{
    m_charts->setObjectName(u"riskCharts"_s);
    m_charts->setAccessibleName(tr("How good the model is"));
    m_reliability->setObjectName(u"riskReliability"_s);
    m_rolling->setObjectName(u"riskRolling"_s);
    m_shares->setObjectName(u"riskDrift"_s);
    m_charts->addTab(m_reliability, tr("Reliability"));
    m_charts->addTab(m_rolling, tr("Over time"));
    m_charts->addTab(m_shares, tr("Drift"));
    for (QChartView *view : {m_reliability, m_rolling, m_shares})
        view->setRenderHint(QPainter::Antialiasing);
    return m_charts;
}

void ModelView::connectWork()
{
    connect(m_target, &QComboBox::currentIndexChanged, this, &ModelView::refresh);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ModelView::showModel);
    connect(m_train, &QPushButton::clicked, this, &ModelView::train);
    connect(m_propose, &QPushButton::clicked, this, &ModelView::propose);
    connect(m_back, &QPushButton::clicked, this, &ModelView::rollBack);
    connect(m_weather, &QPushButton::clicked, this, &ModelView::importWeather);
    connect(m_busy, &BusyLine::stopped, this, [this] {
        m_training.cancel();
        enable();
    });
    connect(m_busy, &BusyLine::againWanted, this, &ModelView::train);
    connect(&m_training.watcher(),
            &QFutureWatcherBase::progressValueChanged,
            this,
            [this](int step) { m_busy->setProgress(step, kProgressSteps); });
}

RiskTarget ModelView::target() const
{
    return static_cast<RiskTarget>(m_target->currentData().toInt());
}

const RiskModel *ModelView::chosen() const
{
    const auto row = static_cast<std::size_t>(std::max(0, m_table->currentRow()));
    return row < m_facts.models.size() ? &m_facts.models[row] : nullptr;
}

void ModelView::refresh()
{
    if (!isVisible())
        return; // it is read when it is shown
    if (!m_knows)
        m_data->setText(tr("Reading what is known..."));
    m_reading.start([reader = m_desk.reader(), target = target()](const WorkProgress &) {
        return reader.read<ModelFacts>(
            [target](Workspace &read) { return RiskModelDesk(read).facts(target); });
    });
}

void ModelView::take(Result<ModelFacts> facts)
{
    if (!facts) {
        Q_EMIT failed(facts.error());
        return;
    }
    m_knows = true;
    m_facts = std::move(*facts);
    m_data->setText(dataText());
    showModels();
}

void ModelView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

QString ModelView::dataText() const
{
    const QString foretold = coverageText(m_facts.coverage);
    const QString known =
        tr("%1 finished works tell of this, %2 of them imported; %3 snapshots of projects were "
           "taken, the outcome of %4 is not known yet.")
            .arg(m_facts.counts.outcomes)
            .arg(m_facts.counts.imported)
            .arg(m_facts.counts.snapshots)
            .arg(m_facts.counts.untold)
        + (foretold.isEmpty() ? QString() : u' ' + foretold);
    if (m_facts.counts.outcomes >= kOutcomesForLearning)
        return known;
    return known + u' '
           + tr("Below %1 finished works only reference classes are used: what became of similar "
                "works. Import your agency's history to get there.")
                 .arg(kOutcomesForLearning);
}

void ModelView::showModels()
{
    {
        const QSignalBlocker quiet(m_table);
        const int at = std::max(0, m_table->currentRow());
        m_table->setRowCount(0);
        for (const RiskModel &row : m_facts.models) {
            const DelayModelCard card = cardOf(row);
            const RehearsedCandidate *figures = chosenOf(card);
            addRow(m_table,
                   {row.trainedAt.date().toString(Qt::ISODate),
                    riskChoiceText(
                        EntityKind::RiskModel, u"state", static_cast<std::int64_t>(row.state)),
                    QString::number(row.outcomes),
                    figures ? measure(figures->auc, 3) : u"—"_s,
                    figures ? measure(figures->brier, 4) : u"—"_s,
                    row.method});
        }
        fitColumns(m_table);
        const auto fresh = std::ranges::find(m_facts.models, m_wanted, &RiskModel::id);
        m_table->selectRow(fresh != m_facts.models.end()
                               ? static_cast<int>(fresh - m_facts.models.begin())
                               : std::min(at, m_table->rowCount() - 1));
        m_wanted = {};
    }
    showModel();
}

void ModelView::showModel()
{
    const RiskModel *row = chosen();
    m_card->setHtml(
        row ? modelCardHtml(*row, m_facts.service)
            : u"<p>%1</p>"_s.arg(
                  tr("No model was trained yet. Until one is adopted, similar finished works speak "
                     "for themselves, where at least 20 are known. Train one, look at its card, "
                     "and propose it for use: people decide.")
                      .toHtmlEscaped()));
    showCharts();
    enable();
}

void ModelView::showCharts()
{
    const RiskModel *row = chosen();
    const DelayModelCard card = row ? cardOf(*row) : DelayModelCard();
    showReliability(m_reliability, card.bins);
    showRolling(m_rolling, card.periods, m_facts.service);
    showDrift(m_shares, m_facts.drift);
}

void ModelView::enable()
{
    const bool may = m_workspace.may(Permission::RiskManage)
                     && m_workspace.readOnlyReason().isEmpty() && !isTraining();
    const RiskModel *row = chosen();
    const QString why = m_workspace.reasonFor(Permission::RiskManage);
    m_train->setEnabled(may && m_facts.counts.outcomes > 0);
    m_train->setToolTip(!may ? why
                        : m_facts.counts.outcomes > 0
                            ? tr("In the background; the model in use stays until another is "
                                 "adopted")
                            : tr("Nothing is known to learn from: import past outcomes first"));
    m_weather->setEnabled(may);
    m_weather->setToolTip(
        may ? tr("A table of past days: date, rain in mm, highest temperature in °C and, where "
                 "there are several stations, the place. Models learn from it and simulations lose "
                 "days to it")
            : why);
    m_propose->setEnabled(may && row && row->state == ModelState::Candidate);
    m_propose->setToolTip(
        may ? tr("Starts an approval; with its last signature the model is in use") : why);
    const bool inUse =
        std::ranges::contains(m_facts.models, ModelState::Adopted, &RiskModel::state);
    m_back->setEnabled(may && inUse);
    m_back->setToolTip(may ? tr("The model that was in use before counts again") : why);
}

void ModelView::train()
{
    m_busy->begin(tr("Training: %1").arg(riskTargetText(target())));
    m_training.start([reader = m_desk.reader(), target = target()](const WorkProgress &progress) {
        return RiskModelDesk::train(reader, target, progress);
    });
    enable();
}

void ModelView::take(Result<TrainedModel> trained)
{
    m_busy->end();
    const auto kept = trained ? m_desk.keep(*trained) : Result<RiskModelId>(passOn(trained));
    if (!kept) {
        enable();
        Q_EMIT failed(kept.error());
        return;
    }
    m_wanted = *kept;
    refresh();
    Q_EMIT done(tr("The model was trained and waits as a candidate. Look at its card before you "
                   "propose it."));
}

void ModelView::propose()
{
    const RiskModel *row = chosen();
    if (!row)
        return;
    const RiskModelId id = row->id;
    const auto opening = m_desk.approvalCase(id);
    if (!opening) {
        Q_EMIT failed(opening.error());
        return;
    }
    const auto submit = [this, id](const FormValues &form) { return m_desk.propose(id, form); };
    ApprovalStartDialog dialog(m_workspace, *opening, submit, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT done(tr("The approval was started. The model is in use with its last signature."));
}

void ModelView::rollBack()
{
    RiskNoteDialog dialog(tr("Roll the model back"),
                          tr("The model is taken out of use; the one before it counts again, or "
                             "reference classes where there is none. Why?"),
                          tr("Roll back"),
                          true,
                          window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto back = m_desk.rollBack(target(), dialog.note()); !back) {
        Q_EMIT failed(back.error());
        return;
    }
    Q_EMIT done(tr("The model was taken out of use."));
}

void ModelView::importWeather()
{
    m_weatherFile =
        askOpenPath(this, tr("Daily weather"), tr("Tables (*.xlsx *.csv);;All files (*)"));
    if (m_weatherFile.isEmpty())
        return;
    m_weather->setEnabled(false);
    m_weatherReading.start([path = m_weatherFile, today = m_desk.today()](
                               const WorkProgress &progress) -> Result<WeatherReading> {
        TableOptions options;
        options.progress = progress;
        const auto table = readTableFile(path, options);
        if (!table)
            return passOn(table);
        return readWeather(largestSheet(*table), today);
    });
}

void ModelView::take(const Result<WeatherReading> &reading)
{
    enable();
    if (!reading) {
        Q_EMIT failed(reading.error());
        return;
    }
    if (!reading->problems.empty()) {
        const TableProblem &first = reading->problems.front();
        const QString place = first.row > 0 ? tr("Row %1: ").arg(first.row) : QString();
        Q_EMIT failed({ErrorCode::Invalid,
                       tr("Nothing was taken in; the table has %n fault(s). %1%2",
                          nullptr,
                          static_cast<int>(reading->problems.size()))
                           .arg(place, first.why),
                       first.value});
        return;
    }
    const auto known =
        RiskWeatherDesk(m_workspace).import(*reading, QFileInfo(m_weatherFile).fileName());
    if (!known)
        Q_EMIT failed(known.error());
    else
        Q_EMIT done(tr("%1 days of weather were taken in; %2 are known now.")
                        .arg(reading->lines.size())
                        .arg(*known));
}

void ModelView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        && isVisible()) {
        fitColumns(m_table); // in the letters of now
        showCharts();
    }
}

} // namespace zs
