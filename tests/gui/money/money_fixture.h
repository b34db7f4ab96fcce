// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace with a quota, a project and the page or panel under test.
#pragma once

#include "commands/money_desk.h"
#include "support/temp_workspace.h"
#include "ui/widgets/dialog_seam.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

namespace zs::test {

struct MoneyFixture : TempWorkspace {
    MoneyDesk desk{*workspace};
    ProjectId project = addProject(QStringLiteral("XM-1"));
    FundQuotaId quota;
    QStringList failures;
    QStringList messages;

    MoneyFixture()
    {
        nextAnswer::clear();
        applyTheme(ThemeKind::Light, 100);
        FundQuota row;
        row.year = 2026;
        row.name = QStringLiteral("市级政府投资预算");
        row.number = QStringLiteral("示财建〔2026〕2号");
        row.amount = Money::yuan(50'000'000);
        const auto made = desk.setQuota(row);
        REQUIRE_OK(made);
        quota = *made;
    }
    void post(VoucherKind kind, std::int64_t yuan)
    {
        NewPosting posting;
        posting.kind = kind;
        posting.parts = {{quota, Money::yuan(yuan)}};
        posting.document = QStringLiteral("文1号");
        if (kind != VoucherKind::Receive)
            posting.project = project;
        REQUIRE_OK(desk.post(posting));
    }
    void enter(MoneyRung rung, std::int64_t yuan)
    {
        REQUIRE_OK(desk.enterFigure({.project = project,
                                     .rung = rung,
                                     .amount = Money::yuan(yuan),
                                     .decidedOn = QDate(2026, 4, 1),
                                     .title = QStringLiteral("批复"),
                                     .number = QStringLiteral("示发改〔2026〕7号"),
                                     .issuer = {},
                                     .reason = {}}));
    }

    template <class Page>
    void listen(Page &page)
    {
        QObject::connect(
            &page, &Page::failed, &page, [this](const Error &e) { failures << e.message; });
        QObject::connect(&page, &Page::done, &page, [this](const QString &m) { messages << m; });
        page.resize(1210, 640);
        page.show();
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    template <class W>
    [[nodiscard]] static W &child(QWidget &top, const QString &name)
    {
        W *found = top.findChild<W *>(name);
        INFO("no child named " << name.toStdString());
        REQUIRE(found);
        return *found;
    }
    static void click(QWidget &top, const QString &name)
    {
        auto &button = child<QPushButton>(top, name);
        INFO(name.toStdString());
        REQUIRE(button.isEnabled());
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    /// Clicks and does something with the dialog that opens; it must be closed by it.
    static void
    inDialog(QWidget &top, const QString &button, const std::function<void(QDialog &)> &act)
    {
        bool seen = false;
        QTimer::singleShot(0, &top, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            seen = true;
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        click(top, button);
        CHECK(seen);
    }
    static void type(QWidget &top, const QString &name, const QString &text)
    {
        child<QLineEdit>(top, name).setText(text); // as an input method hands Chinese over
    }
    static void choose(QWidget &top, const QString &name, int index)
    {
        child<QComboBox>(top, name).setCurrentIndex(index);
    }
    /// Kept when somebody asks for pictures.
    static void grab(QWidget &top, const QString &name)
    {
        const QString pictures = qEnvironmentVariable("ZS_PICTURES");
        if (!pictures.isEmpty())
            CHECK(top.grab().save(QDir(pictures).filePath(name + QStringLiteral(".png"))));
    }
};

} // namespace zs::test
