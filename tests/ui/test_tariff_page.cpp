#include "contracts/national_changes_dialog.h"
#include "contracts/price_model.h"
#include "contracts/tariff_changes_model.h"
#include "contracts/tariff_page.h"
#include "desk/table_panel.h"
#include "small_economy.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace breakeven;
using namespace breakeven::ui;

/// Prices of 2014/15 under tariff PbR, 1,500 for NEL and 2,000 for EL, and three projected years.
class TestTariffPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
    }

    void init() {
        document_ = std::make_unique<Document>();
        document_->start(smallEconomy(), "Tariffs");
        page_ = std::make_unique<TariffPage>(*document_);
    }

    void cleanup() {
        page_.reset();
        document_.reset();
    }

    // 2,000 × (1 + 2 % - 4 %) = 1,960.
    void pricesRollForwardUntilOneIsTyped() {
        GridModel& changes = page_->changes().grid().model();
        QVERIFY(changes.enter({{0, changeColumn(1), "2%"}, {1, changeColumn(1), "4%"}}).empty());
        const QModelIndex rolled = priceOf("EL", "2016/17");
        QCOMPARE(rolled.data().toString(), QString("1,960.00"));
        QVERIFY(rolled.data(defaultedRole).toBool());
        QVERIFY(rolled.data(Qt::FontRole).value<QFont>().italic());
        QVERIFY(rolled.data(Qt::ToolTipRole).toString().contains("(2%)"));
        QCOMPARE(priceOf("EL", "2015/16").data().toString(), QString("2,000.00"));
        QVERIFY(!priceOf("EL", "2014/15").data(defaultedRole).toBool());

        QVERIFY(prices()
                    .enter({{priceOf("EL", "2016/17").row(), priceOf("EL", "2016/17").column(), "1990"}})
                    .empty());
        QVERIFY(!priceOf("EL", "2016/17").data(defaultedRole).toBool());
        QCOMPARE(priceOf("EL", "2017/18").data().toString(), QString("1,990.00"));
        QVERIFY(prices()
                    .enter({{priceOf("EL", "2016/17").row(), priceOf("EL", "2016/17").column(), ""}})
                    .empty());
        QCOMPARE(priceOf("EL", "2016/17").data().toString(), QString("1,960.00"));
    }

    void errorsElsewhereLeaveRolledPricesAlone() {
        const CellEntry nobody{{TableId::contracts, {"C1"}, "value"}, ""};
        QVERIFY(document_->enter(std::span(&nobody, 1)).empty());
        QCOMPARE(priceOf("EL", "2016/17").data().toString(), QString("2,000.00"));
    }

    void theNetChangeFollowsUpliftAndEfficiency() {
        GridModel& changes = page_->changes().grid().model();
        QCOMPARE(changes.rowCount(), 4);
        QVERIFY(
            changes
                .enter(
                    {{0, changeColumn(0), "3.8%"}, {1, changeColumn(0), "2%"}, {2, changeColumn(0), "0.5%"}})
                .empty());
        QCOMPARE(changes.index(3, changeColumn(0)).data().toString(), QString("2.3%"));
        QVERIFY(!changes.enter({{3, changeColumn(0), "1%"}}).empty());
        QCOMPARE(changes.index(3, changeColumn(1)).data().toString(), QString::fromUtf8("–"));
    }

    void inAScenarioAPriceIsAnOverride() {
        document_->setScenario("merger");
        const QModelIndex at = priceOf("EL", "2014/15");
        QVERIFY(prices().enter({{at.row(), at.column(), "2100"}}).empty());
        QCOMPARE(textAt(document_->economy(), "tariffs:PbR:EL:2014/15:price"), std::string("2000"));
        QCOMPARE(priceOf("EL", "2017/18").data().toString(), QString("2,100.00"));
    }

    void nationalChangesAreOfferedAndTheUnconfirmedMarked() {
        NationalChangesDialog dialog(*document_);
        QTreeWidget& list = dialog.list();
        QCOMPARE(list.topLevelItemCount(), 17);
        const auto rowOf = [&](const QString& year) {
            return list.findItems(year, Qt::MatchExactly).value(0);
        };
        QCOMPARE(rowOf("2015/16")->checkState(0), Qt::Checked);
        QCOMPARE(rowOf("2015/16")->text(4), QString("published"));
        QCOMPARE(rowOf("2017/18")->checkState(0), Qt::Unchecked);
        QCOMPARE(rowOf("2017/18")->text(4), QString("to be confirmed"));
        QCOMPARE(rowOf("2010/11")->checkState(0), Qt::Unchecked);
        dialog.take();
        QCOMPARE(textAt(document_->economy(), "tariff_changes:PbR:2016/17:cost_uplift"), std::string("3.8%"));
        QCOMPARE(document_->economy()[TableId::tariffChanges].size(), std::size_t(2));
        document_->undo();
        QCOMPARE(document_->economy()[TableId::tariffChanges].size(), std::size_t(0));
    }

private:
    GridModel& prices() { return page_->prices().grid().model(); }

    QModelIndex priceOf(const char* service, const char* year) {
        return prices().indexOf({TableId::tariffs, {"PbR", service, year}, "price"});
    }

    static int changeColumn(int year) { return TariffChangesModel::firstYear + year; }

    QTemporaryDir settings_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<TariffPage> page_;
};

QTEST_MAIN(TestTariffPage)
#include "test_tariff_page.moc"
