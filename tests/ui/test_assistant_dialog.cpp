#include "contracted_economy.h"
#include "contracts/assistant_parties_step.h"
#include "contracts/assistant_price_step.h"
#include "contracts/assistant_result_step.h"
#include "contracts/assistant_sharing_step.h"
#include "contracts/assistant_terms_steps.h"
#include "contracts/contract_assistant_dialog.h"
#include "contracts/corridor_fields.h"
#include "contracts/entry_field.h"
#include "contracts/result_pane.h"
#include "contracts/year_figures.h"

#include <QComboBox>
#include <QTreeWidget>

using namespace breakeven;
using namespace breakeven::ui;

/// The assistant makes what its steps promise, in base and in a scenario, and one undo takes it back.
class TestAssistantDialog : public QObject {
    Q_OBJECT

private slots:
    void init() {
        document_ = std::make_unique<Document>();
        document_->start(contractedEconomy(), "Contracts");
        settle();
    }

    void cleanup() { document_.reset(); }

    void itOpensForTheContractItIsAskedFor() {
        ContractAssistantDialog dialog(*document_, document_->figures().current, "ACT");
        QCOMPARE(dialog.answers().kind, AssistantAnswers::Kind::marginalRate);
        QCOMPARE(dialog.answers().marginalRate.contract, std::string("ACT"));
        ContractAssistantDialog other(*document_, document_->figures().current, "C1");
        QCOMPARE(other.answers().kind, AssistantAnswers::Kind::capitation);
    }

    // 70 % of what lies above £1,400,000: £1,470,000 of £1,500,000.
    void aMarginalRateShowsWhatItWillPayAndIsOneUndo() {
        ContractAssistantDialog dialog(*document_, document_->figures().current, "ACT");
        dialog.restart();
        dialog.next();
        auto& step = *static_cast<AssistantMarginalRateStep*>(dialog.currentPage());
        QCOMPARE(step.baseline().canonicalText().value(), std::string("1500000"));
        step.baseline().setText("£1,400,000");
        step.rate().setText("seventy");
        QVERIFY(!step.isComplete());
        QVERIFY(!step.rate().refusal().isEmpty());
        step.rate().setText("70%");
        QVERIFY(step.isComplete());
        dialog.next();
        const auto& lines = resultOf(dialog).pane().lines();
        QCOMPARE(lines.index(0, 0).data().toString(), QString("1,500"));
        QCOMPARE(lines.index(lines.rowCount() - 1, 0).data().toString(), QString("1,470"));
        dialog.accept();
        QCOMPARE(dialog.contract(), QString("ACT"));
        QCOMPARE(textAt(document_->economy(), "contracts:ACT:marginal_baseline"), std::string("1400000"));
        QCOMPARE(document_->history().size(), std::size_t(1));
        document_->undo();
        QCOMPARE(textAt(document_->economy(), "contracts:ACT:marginal_rate"), std::string());
    }

    void aBlendedPaymentInAScenarioIsOverrides() {
        document_->setScenario("merger");
        settle();
        ContractAssistantDialog dialog(*document_, document_->figures().current, "ACT");
        dialog.answers().kind = AssistantAnswers::Kind::blended;
        dialog.restart();
        dialog.next();
        dialog.next();
        dialog.accept();
        QCOMPARE(textAt(document_->economy(), "contracts:ACT:form"), std::string("activity"));
        QCOMPARE(textAt(document_->effective(), "contracts:ACT:form"), std::string("blended"));
        QCOMPARE(textAt(document_->effective(), "contracts:ACT:variable_rate"), std::string("20%"));
    }

    // C1 is taken over already, so ACT alone is: £1,500,000 for 2,000 people is £750 a head.
    void aCapitationIsPricedAtWhatItsContractsPay() {
        document_->setScenario("merger");
        settle();
        ContractAssistantDialog dialog(*document_, document_->figures().current, {});
        dialog.restart();
        dialog.next();
        auto& parties = *static_cast<AssistantPartiesStep*>(dialog.currentPage());
        QCOMPARE(parties.contracts().topLevelItemCount(), 1);
        parties.holder().setCurrentIndex(parties.holder().count() - 1);
        QVERIFY(!parties.isComplete());
        parties.newHolder().setText("New Care");
        QVERIFY(parties.isComplete());
        dialog.next();
        auto& price = *static_cast<AssistantPriceStep*>(dialog.currentPage());
        price.population().setCurrentIndex(price.population().count() - 1);
        QVERIFY(!price.isComplete());
        price.people().setText("2,000");
        QVERIFY(price.isComplete());
        QVERIFY2(price.baseline().contains(QString::fromUtf8("£750.00")), qPrintable(price.baseline()));
        price.phases().setText("100%");
        dialog.next();
        auto& sharing = *static_cast<AssistantSharingStep*>(dialog.currentPage());
        sharing.fields().corridor().setCurrentIndex(static_cast<int>(Corridor::twoSided));
        dialog.next();
        QVERIFY(resultOf(dialog).isComplete());
        dialog.accept();
        QCOMPARE(dialog.contract(), QString("01H-new_care"));
        const Economy& made = document_->economy();
        QCOMPARE(textAt(made, "contracts:01H-new_care:rate_per_head"), std::string("750"));
        QCOMPARE(textAt(made, "arrangements:capitation:enabled"), std::string("no"));
        QCOMPARE(textAt(document_->effective(), "arrangements:capitation:enabled"), std::string("yes"));
        QCOMPARE(made[TableId::riskShares].size(), std::size_t(2));
        settle();
        QVERIFY(!hasErrors(document_->problems()));
        QCOMPARE(document_->history().size(), std::size_t(1));
        document_->undo();
        QVERIFY(document_->economy() == contractedEconomy());
    }

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!document_->isProjecting(), 10'000); }

    static AssistantResultStep& resultOf(ContractAssistantDialog& dialog) {
        return *static_cast<AssistantResultStep*>(dialog.page(ContractAssistantDialog::result));
    }

    std::unique_ptr<Document> document_;
};

QTEST_MAIN(TestAssistantDialog)
#include "test_assistant_dialog.moc"
