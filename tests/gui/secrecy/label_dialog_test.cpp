// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secrecy/label_dialog.h"

#include "support/office_cases.h"
#include "ui/shell/plan_page.h"
#include "ui/widgets/badge.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUndoStack>

using namespace zs;
using namespace zs::test;
using namespace Qt::StringLiterals;

namespace {

/// For a person to look at, when asked for.
void keepPicture(QWidget &widget, const QString &name)
{
    if (qEnvironmentVariableIsSet("ZS_PICTURES"))
        widget.grab().save(qEnvironmentVariable("ZS_PICTURES") + u'/' + name);
}

} // namespace

namespace {

struct Open {
    LabelDialog dialog;
    explicit Open(SecretOffice &office, AttachmentId file = {})
        : dialog(*office.workspace, office.project, file, nullptr)
    {
        dialog.show();
    }
    template <class W>
    [[nodiscard]] W &the(const char *name)
    {
        auto *found = dialog.findChild<W *>(QString::fromLatin1(name));
        REQUIRE(found);
        return *found;
    }
    void level(Classification wanted)
    {
        the<QComboBox>("labelLevel").setCurrentIndex(static_cast<int>(wanted));
    }
    [[nodiscard]] QString problem() { return the<QLabel>("labelProblem").text(); }
    [[nodiscard]] bool maySet() { return the<QPushButton>("labelSet").isEnabled(); }
    void tick(const QString &name, bool on)
    {
        for (QTreeWidgetItemIterator it(&the<QTreeWidget>("circleTree")); *it; ++it) {
            if ((*it)->text(0) == name)
                (*it)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
        }
    }
};

} // namespace

TEST_CASE("the dialog says with the article what a label lacks until it is in order",
          "[gui][secrecy]")
{
    SecretOffice office(Classification::Internal);
    office.as(u"manager"_s);
    Open open(office);
    CHECK_FALSE(open.maySet()); // nothing was changed
    open.level(Classification::Secret);
    CHECK(open.problem().contains(shippedLabelRules().limitArticle.text()));
    CHECK_FALSE(open.maySet());
    open.the<QSpinBox>("labelYears").setValue(11);
    open.the<QLineEdit>("labelFrom").setText(u"2026-03-01"_s);
    CHECK_FALSE(open.maySet()); // ten at most
    open.the<QSpinBox>("labelYears").setValue(10);
    CHECK(open.problem().isEmpty());
    CHECK(open.maySet());
    CHECK(open.the<QLabel>("labelMark").text().startsWith(u"秘密★10年"_s));
    open.tick(u"示例市"_s, false);
    CHECK_FALSE(open.maySet()); // nobody would need to know
    open.tick(u"交通局"_s, true);
    CHECK(open.maySet());
    QTest::mouseClick(&open.the<QPushButton>("labelSet"), Qt::LeftButton);
    const auto plan = office.workspace->plan(office.project);
    REQUIRE_OK(plan);
    CHECK(markOf(plan->plan->project) == u"秘密★10年"_s);
    CHECK(needToKnowFrom(plan->plan->project.needToKnow).units == std::vector{office.bureau});
}

TEST_CASE("lowering is closed in the dialog to who does not determine labels", "[gui][secrecy]")
{
    SecretOffice office(Classification::Secret);
    office.as(u"manager"_s);
    {
        Open open(office);
        open.level(Classification::Internal);
        CHECK_FALSE(open.maySet());
        CHECK_FALSE(open.problem().isEmpty());
    }
    office.as(u"classifier"_s);
    Open open(office);
    open.level(Classification::Internal);
    CHECK(open.maySet());
}

TEST_CASE("the plan page shows mark and watermark, sets the label and takes it back",
          "[gui][secrecy]")
{
    SecretOffice office(Classification::Open, false);
    PlanPage page(*office.workspace);
    page.resize(1366, 768);
    page.show();
    page.showProject(office.project);
    auto *badge = page.findChild<Badge *>();
    auto *watermark = page.findChild<QWidget *>(u"watermark"_s);
    REQUIRE(badge);
    REQUIRE(watermark);
    CHECK_FALSE(badge->isVisible());
    CHECK_FALSE(watermark->isVisible());

    QTimer::singleShot(0, &page, [&] {
        auto *dialog = page.findChild<LabelDialog *>();
        REQUIRE(dialog);
        dialog->findChild<QComboBox *>(u"labelLevel"_s)->setCurrentIndex(3);
        dialog->findChild<QSpinBox *>(u"labelYears"_s)->setValue(20);
        dialog->findChild<QLineEdit *>(u"labelFrom"_s)->setText(u"2026-03-01"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"labelSet"_s), Qt::LeftButton);
    });
    QTest::mouseClick(page.findChild<QPushButton *>(u"planLabel"_s), Qt::LeftButton);
    CHECK(badge->isVisible());
    CHECK(badge->accessibleName().contains(u"机密★20年"_s));
    CHECK(watermark->isVisible());
    CHECK(watermark->accessibleName().contains(u"机密★20年"_s));
    CHECK(watermark->accessibleName().contains(office.workspace->session().login));
    keepPicture(page, u"secrecy-plan.png"_s);

    page.undoStack()->undo();
    CHECK_FALSE(badge->isVisible());
    CHECK_FALSE(watermark->isVisible());
}
