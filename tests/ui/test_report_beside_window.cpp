#include "document/message_text.h"
#include "document/stoppable.h"
#include "person.h"
#include "shell/report_dialog.h"
#include "shell/report_preview.h"
#include "small_economy.h"

#include <thread>

using namespace breakeven;
using namespace breakeven::ui;

/// A report is laid out while the window goes on: nobody changes the document meanwhile, and what is
/// cancelled ends.
class TestReportBesideWindow : public QObject {
    Q_OBJECT

private slots:
    void init() {
        isCancelled_ = false;
        said_.clear();
        refused_.clear();
        document_ = std::make_unique<Document>();
        document_->start(smallEconomy(), "Small");
        document_->setPatience([this](const QString& saying, bool mayCancel, std::function<void()> work) {
            said_ << saying;
            worker_ = std::thread(std::move(work));
            if (mayCancel && isCancelled_) return false;
            worker_.join();
            const CellEntry entry{document_->economy()[TableId::budgets].address(0, "amount"), "1"};
            for (const Problem& problem : document_->enter({&entry, 1})) refused_ << textOf(problem.message);
            return true;
        });
    }
    void cleanup() {
        if (worker_.joinable()) worker_.join();
        document_.reset();
    }

    void nobodyChangesWhatIsReported() {
        const Economy before = document_->economy();
        QString figure;
        Person::answering<ReportPreview>(
            [](ReportPreview& preview) { preview.reject(); },
            [&] { QVERIFY(previewReport(*document_, MoneyUnit::thousands, nullptr, figure).empty()); });
        QCOMPARE(said_, QStringList("Writing the board report…"));
        QCOMPARE(refused_, QStringList("something else is being done to the document"));
        QVERIFY(document_->economy() == before);
        QVERIFY(!document_->isBusy());
    }

    void whatIsCancelledIsNotShown() {
        isCancelled_ = true;
        QString figure;
        QVERIFY(previewReport(*document_, MoneyUnit::thousands, nullptr, figure).empty());
        QCOMPARE(said_.size(), 1);
        QVERIFY(!document_->isBusy());
    }

    void whatIsCancelledIsTold() {
        isCancelled_ = true;
        const auto endless = [](const GoOn& goOn) {
            while (goOn()) std::this_thread::yield();
            return 1;
        };
        QVERIFY(!waitStoppably(*document_, "Waiting…", endless));
        worker_.join();
    }

private:
    std::unique_ptr<Document> document_;
    std::thread worker_;
    bool isCancelled_ = false;
    QStringList said_, refused_;
};

QTEST_MAIN(TestReportBesideWindow)
#include "test_report_beside_window.moc"
