// SPDX-License-Identifier: GPL-3.0-or-later
// The key figures of earned value, each with its formula.
#include "report/progress_report.h"

#include <QCoreApplication>

namespace zs {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("KeyFigures", text);
}

class Figures {
public:
    Figures(const EarnedValue &value, Minutes perDay)
        : m_value(value)
        , m_total(value.total())
        , m_perDay(perDay)
    {}

    void
    amount(const char *name, std::optional<std::int64_t> amount, const char *how, bool bad = false)
    {
        add(name,
            amount ? valueText(*amount, m_value.measure(), m_perDay) + u' '
                         + measureUnit(m_value.measure())
                   : QString(),
            how,
            bad);
    }
    void
    index(const char *name, std::optional<double> ratio, const char *how, bool highIsBad = false)
    {
        constexpr double kEven = 0.005;
        const bool bad = ratio && (highIsBad ? *ratio > 1 + kEven : *ratio < 1 - kEven);
        add(name, ratio ? QString::number(*ratio, 'f', 2) : QString(), how, bad);
    }
    void add(const char *name, const QString &text, const char *how, bool bad)
    {
        m_all.push_back({words(name), text.isEmpty() ? u"–"_s : text, words(how), bad});
    }
    void money();
    void estimates();
    void time();
    [[nodiscard]] std::vector<KeyFigure> take() { return std::move(m_all); }

private:
    const EarnedValue &m_value;
    const ValueNumbers &m_total;
    Minutes m_perDay;
    std::vector<KeyFigure> m_all;
};

void Figures::money()
{
    amount(
        QT_TRANSLATE_NOOP("KeyFigures", "Budget at completion (BAC)"),
        m_total.bac,
        QT_TRANSLATE_NOOP("KeyFigures", "BAC = the sum of what the baseline has for all tasks."));
    amount(QT_TRANSLATE_NOOP("KeyFigures", "Planned value (PV)"),
           m_total.pv,
           QT_TRANSLATE_NOOP("KeyFigures",
                             "PV = the budget of what the baseline has done by the status date, "
                             "spread evenly over each task's working time."));
    amount(QT_TRANSLATE_NOOP("KeyFigures", "Earned value (EV)"),
           m_total.ev,
           QT_TRANSLATE_NOOP("KeyFigures",
                             "EV = each task's budget x how much of it is done, added up."));
    amount(QT_TRANSLATE_NOOP("KeyFigures", "Actual cost (AC)"),
           m_total.ac,
           QT_TRANSLATE_NOOP("KeyFigures", "AC = what the work that is done has really cost."));
    amount(QT_TRANSLATE_NOOP("KeyFigures", "Schedule variance (SV)"),
           m_total.sv(),
           QT_TRANSLATE_NOOP("KeyFigures", "SV = EV - PV; below 0: less is done than planned."),
           m_total.sv() < 0);
    amount(QT_TRANSLATE_NOOP("KeyFigures", "Cost variance (CV)"),
           m_total.cv(),
           QT_TRANSLATE_NOOP("KeyFigures", "CV = EV - AC; below 0: it costs more than planned."),
           m_total.cv() < 0);
    index(QT_TRANSLATE_NOOP("KeyFigures", "Schedule performance index (SPI)"),
          m_total.spi(),
          QT_TRANSLATE_NOOP("KeyFigures", "SPI = EV / PV; below 1: behind the plan."));
    index(QT_TRANSLATE_NOOP("KeyFigures", "Cost performance index (CPI)"),
          m_total.cpi(),
          QT_TRANSLATE_NOOP("KeyFigures", "CPI = EV / AC; below 1: over the budget."));
}

void Figures::estimates()
{
    const auto eac = m_total.eacByCpi();
    const auto over = [this](std::optional<std::int64_t> estimate) {
        return estimate && *estimate > m_total.bac;
    };
    amount(QT_TRANSLATE_NOOP("KeyFigures", "Estimate at completion, by CPI (EAC)"),
           eac,
           QT_TRANSLATE_NOOP("KeyFigures", "EAC = BAC / CPI: the rest costs as it has so far."),
           over(eac));
    amount(QT_TRANSLATE_NOOP("KeyFigures", "Estimate at completion, as planned (EAC)"),
           m_total.eacAsPlanned(),
           QT_TRANSLATE_NOOP("KeyFigures", "EAC = AC + BAC - EV: the rest costs as planned."),
           over(m_total.eacAsPlanned()));
    amount(QT_TRANSLATE_NOOP("KeyFigures", "Estimate at completion, by CPI and SPI (EAC)"),
           m_total.eacByBoth(),
           QT_TRANSLATE_NOOP("KeyFigures",
                             "EAC = AC + (BAC - EV) / (CPI x SPI): the rest suffers from cost and "
                             "delay."),
           over(m_total.eacByBoth()));
    const auto from = [&](auto f) {
        return eac ? std::optional<std::int64_t>(f(*eac)) : std::nullopt;
    };
    amount(QT_TRANSLATE_NOOP("KeyFigures", "Estimate to complete (ETC)"),
           from([this](std::int64_t e) { return m_total.etc(e); }),
           QT_TRANSLATE_NOOP("KeyFigures", "ETC = EAC - AC, with EAC by CPI."));
    amount(QT_TRANSLATE_NOOP("KeyFigures", "Variance at completion (VAC)"),
           from([this](std::int64_t e) { return m_total.vac(e); }),
           QT_TRANSLATE_NOOP("KeyFigures", "VAC = BAC - EAC, with EAC by CPI."),
           over(eac));
    index(QT_TRANSLATE_NOOP("KeyFigures", "To-complete performance index (TCPI)"),
          m_total.tcpi(),
          QT_TRANSLATE_NOOP("KeyFigures",
                            "TCPI = (BAC - EV) / (BAC - AC): how well the rest must do to keep the "
                            "budget; above 1: better than planned."),
          true);
}

void Figures::time()
{
    const EarnedSchedule &time = m_value.schedule();
    const auto days = [this](Minutes minutes) {
        return words(QT_TRANSLATE_NOOP("KeyFigures", "%1 days"))
            .arg(plainNumber(static_cast<double>(minutes)
                             / static_cast<double>(std::max<Minutes>(1, m_perDay))));
    };
    add(QT_TRANSLATE_NOOP("KeyFigures", "Earned schedule (ES)"),
        days(time.earned),
        QT_TRANSLATE_NOOP("KeyFigures",
                          "ES = the working time after which the baseline has as much done as is "
                          "done now."),
        false);
    add(QT_TRANSLATE_NOOP("KeyFigures", "Schedule variance in time, SV(t)"),
        days(time.variance),
        QT_TRANSLATE_NOOP("KeyFigures", "SV(t) = ES - AT, with AT = working time spent so far."),
        time.variance < 0);
    index(QT_TRANSLATE_NOOP("KeyFigures", "Schedule performance index in time, SPI(t)"),
          time.index,
          QT_TRANSLATE_NOOP("KeyFigures",
                            "SPI(t) = ES / AT; unlike SPI it stays honest to the end of the "
                            "project."));
    add(QT_TRANSLATE_NOOP("KeyFigures", "Forecast finish"),
        dayText(time.forecastFinish),
        QT_TRANSLATE_NOOP("KeyFigures",
                          "The planned duration / SPI(t), counted on the project's calendar."),
        time.forecastFinish.isValid() && time.forecastFinish > time.finish);
}

} // namespace

std::vector<KeyFigure> keyFigures(const EarnedValue &value, Minutes minutesPerDay)
{
    Figures figures(value, minutesPerDay);
    figures.money();
    figures.estimates();
    figures.time();
    return figures.take();
}

} // namespace zs
