#include "arrangements/template_dialog.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/uncertainty_range.h"
#include "grid/density_paint.h"
#include "grid/grid_panel.h"
#include "grid/grid_view.h"
#include "ranges/range_dialog.h"
#include "ranges/range_fields.h"
#include "ranges/range_picture_view.h"
#include "ranges/range_presets_dialog.h"
#include "ranges/ranges_page.h"
#include "sample_window.h"
#include "shell/page_stack.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

#include <numeric>

using namespace breakeven;
using namespace breakeven::ui;

namespace {

const Address drugs{TableId::indices, {"drugs", "2016/17"}, "rate"};

QLineEdit& line(const RangeDialog& dialog, const char* column) {
    return *qobject_cast<QLineEdit*>(dialog.fields().fieldOf(column));
}

QComboBox& box(const RangeDialog& dialog, const char* column) {
    return *qobject_cast<QComboBox*>(dialog.fields().fieldOf(column));
}

void choose(QComboBox& box, const char* data) {
    const int at = box.findData(QString::fromLatin1(data));
    QVERIFY2(at >= 0, data);
    box.setCurrentIndex(at);
}

void chooseReach(const RangeDialog& dialog, const Document& document, const char* cells) {
    QComboBox& reach = box(dialog, "cell");
    const int at = reach.findText(labelOf(document.economy(), *parseAddress(cells)));
    QVERIFY2(at >= 0, cells);
    reach.setCurrentIndex(at);
}

QString shown(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) texts << label->text();
    return texts.join('\n');
}

QPushButton& ok(const QDialog& dialog) {
    return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
}

} // namespace

/// How cells may come out otherwise, on the page, in the dialog, from any grid.
class TestRanges : public QObject {
    Q_OBJECT

private slots:
    void init() {
        window_ = std::make_unique<SampleWindow>("cumbria");
        QVERIFY(window_->isCalculated());
        document_ = &window_->window().document();
    }
    void cleanup() { window_.reset(); }

    void aCellIsGivenARange() {
        const std::size_t before = ranges().size();
        RangeDialog dialog(*document_, drugs);
        dialog.show();
        QVERIFY(dialog.findChildren<RangePictureView*>().size() == 1);
        QVERIFY(shown(dialog).contains("4.5%"));
        // The sample has ranges of the index already; this is a new one of the year alone.
        auto* which = dialog.findChild<QComboBox*>();
        QVERIFY(which);
        const auto boxes = dialog.findChildren<QComboBox*>();
        for (QComboBox* one : boxes)
            if (one->accessibleName() == "Which range") {
                one->setCurrentIndex(one->count() - 1);
                Q_EMIT one->activated(one->currentIndex());
            }
        QVERIFY(!ok(dialog).isEnabled());
        chooseReach(dialog, *document_, "indices:drugs:2016/17:rate");
        choose(box(dialog, "change"), "set");
        line(dialog, "low").setText("3%");
        line(dialog, "high").setText("7%");
        QVERIFY(shown(dialog).contains("One time in ten it is below 3%, and one time in ten above 7%"));
        QVERIFY(shown(dialog).contains("The most likely value is 4.5%"));
        QVERIFY(ok(dialog).isEnabled());
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(ranges().size(), before + 1);
        QCOMPARE(ranges().at(before, "uncertainty"), std::string("drugs-2016/17-rate"));
        document_->undo();
        QCOMPARE(ranges().size(), before);
    }

    void whatIsWrongIsSaidAtOnce() {
        RangeDialog dialog(*document_, {TableId::budgets, {"RNL", "medical"}, "amount"});
        line(dialog, "low").setText("50000");
        QCOMPARE(dialog.refusal().isEmpty(), false);
        line(dialog, "high").setText("60000");
        QVERIFY(dialog.refusal().contains("below low"));
        QVERIFY(!ok(dialog).isEnabled());
        line(dialog, "central").setText("55000");
        QVERIFY(ok(dialog).isEnabled());
        QVERIFY(dialog.refusal().contains("the cell holds"));
    }

    void manyCellsAreChangedNotSet() {
        RangeDialog dialog(*document_, {TableId::budgets, {"RNL", "medical"}, "amount"});
        QVERIFY(box(dialog, "change").findData("set") >= 0);
        chooseReach(dialog, *document_, "budgets:RNL:*:amount");
        QVERIFY(box(dialog, "change").findData("set") < 0);
        choose(box(dialog, "change"), "multiply");
        line(dialog, "low").setText("95%");
        line(dialog, "high").setText("105%");
        choose(box(dialog, "common"), "100%");
        QVERIFY(shown(dialog).contains("All its cells move together."));
        dialog.accept();
        const auto made = rangeOf(document_->economy(), ranges().size() - 1);
        QCOMPARE(QString::fromStdString(toText(made.cell)), "budgets:RNL:*:amount");
        QCOMPARE(toText(made.common), std::string("1"));
    }

    void aStartCanSlip() {
        const Address start{TableId::arrangements, {"acquisition"}, "start_year"};
        RangeDialog dialog(*document_, start, "slipped_starts-acquisition");
        QCOMPARE(line(dialog, "high").text(), "1");
        QVERIFY(shown(dialog).contains("years after the plan"));
        QVERIFY(!box(dialog, "persistence").isEnabled());
        line(dialog, "high").setText("2");
        dialog.accept();
        const auto row = *ranges().find({"slipped_starts-acquisition"});
        QCOMPARE(ranges().at(row, "high"), std::string("2"));
        document_->undo();
        QCOMPARE(ranges().at(row, "high"), std::string("1"));
    }

    void aRangeIsTakenAway() {
        const std::size_t before = ranges().size(), notes = document_->economy()[TableId::notes].size();
        RangeDialog dialog(*document_, {TableId::arrangements, {"acquisition"}, "start_year"},
                           "slipped_starts-acquisition");
        dialog.remove();
        QCOMPARE(ranges().size(), before - 1);
        QCOMPARE(document_->economy()[TableId::notes].size(), notes - 1);
        document_->undo();
        QCOMPARE(ranges().size(), before);
    }

    void anyGridOpensIt_data() {
        QTest::addColumn<QString>("address");
        for (const char* address :
             {"budgets:RNL:medical:amount", "indices:pay:2016/17:rate", "savings:RNL:workforce:delivery",
              "arrangements:acquisition:start_year", "uncertainties:savings_everywhere:low"})
            QTest::newRow(address) << address;
    }

    void anyGridOpensIt() {
        QFETCH(QString, address);
        window_->window().pages().reveal(address);
        auto* grid = qobject_cast<GridView*>(QApplication::focusWidget());
        QVERIFY(grid);
        GridPanel* panel = nullptr;
        for (QWidget* at = grid; at && !panel; at = at->parentWidget()) panel = qobject_cast<GridPanel*>(at);
        QVERIFY(panel);
        QString title;
        QTimer::singleShot(0, this, [&] {
            if (auto* dialog = qobject_cast<RangeDialog*>(QApplication::activeModalWidget())) {
                title = dialog->findChildren<QLabel*>().front()->text();
                dialog->reject();
            }
        });
        panel->commands().askRange();
        QVERIFY(!title.isEmpty());
    }

    void aTextCannotBeUncertain() {
        window_->window().pages().reveal("budgets:RNL:medical:name");
        GridPanel* panel = nullptr;
        for (QWidget* at = QApplication::focusWidget(); at && !panel; at = at->parentWidget())
            panel = qobject_cast<GridPanel*>(at);
        QVERIFY(panel);
        QStringList refused;
        connect(&panel->view(), &GridView::refused, this,
                [&](const QString&, const Refusals& why) { refused << why.front().reason; });
        panel->commands().askRange();
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.front().contains("only amounts"));
        for (QWidget* open : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<QDialog*>(open)) dialog->close();
    }

    void thePageSaysWhatARangeMeans() {
        window_->window().pages().reveal("uncertainties:savings_everywhere:low");
        auto* page = window_->window().findChild<RangesPage*>();
        QVERIFY(page && page->isVisible());
        QTRY_VERIFY(shown(*page).contains("One time in ten less than −20% is added"));
        QVERIFY(shown(*page).contains("All its cells move together."));
        auto* grid = page->findChild<GridPanel*>();
        const QModelIndex cell =
            grid->model().indexOf({TableId::uncertainties, {"savings_everywhere"}, "distribution"});
        QVERIFY(cell.isValid());
        QVERIFY(cell.data(densityRole).canConvert<RangePicture>());
        QVERIFY(!cell.data(densityRole).value<RangePicture>().line.empty());
    }

    void readyRangesAreTakenInOneStep() {
        std::vector<std::size_t> all(ranges().size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        document_->askOfUses([](const Removal&) { return OfUses::deleteToo; });
        QVERIFY(document_->eraseRows(TableId::uncertainties, all).empty());
        RangePresetsDialog dialog(*document_);
        QCOMPARE(dialog.list().topLevelItemCount(), 7);
        dialog.list().topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        dialog.take();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(ranges().size() > 20);
        QVERIFY(!ranges().find({"pay_inflation-pay"}));
        document_->undo();
        QCOMPARE(ranges().size(), std::size_t{0});
    }

    void whatIsThereIsNotOfferedAgain() {
        RangePresetsDialog dialog(*document_);
        for (int row = 0; row < dialog.list().topLevelItemCount(); ++row)
            QVERIFY(!(dialog.list().topLevelItem(row)->flags() & Qt::ItemIsUserCheckable));
        QVERIFY(!ok(dialog).isEnabled());
        QVERIFY(shown(dialog).contains("Judgement"));
    }

    void aTemplateBringsItsRangesUnlessToldNotTo_data() {
        QTest::addColumn<bool>("ticked");
        QTest::newRow("ticked") << true;
        QTest::newRow("not ticked") << false;
    }

    void aTemplateBringsItsRangesUnlessToldNotTo() {
        QFETCH(bool, ticked);
        const std::size_t before = ranges().size();
        TemplateDialog dialog(*document_);
        dialog.show();
        for (int step = 0; step < 3; ++step) dialog.next();
        auto* tick = dialog.findChild<QCheckBox*>();
        QVERIFY(tick && tick->isVisible() && tick->isChecked());
        tick->setChecked(ticked);
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(ranges().size() > before, ticked);
        document_->undo();
        QCOMPARE(ranges().size(), before);
    }

private:
    const Table& ranges() const { return document_->economy()[TableId::uncertainties]; }

    std::unique_ptr<SampleWindow> window_;
    Document* document_ = nullptr;
};

QTEST_MAIN(TestRanges)
#include "test_ranges.moc"
