#pragma once

#include "document/background_task.h"
#include "document/document.h"
#include "exchange/foreign/read_foreign.h"
#include "proposal/intake/intake_plan.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace breakeven::ui {

/// A foreign table on its way into the document: how it is laid out, what the person decides about it, and
/// what it would do. Layout and plan are worked out off the window's thread whenever a decision changes.
class IntakeDraft : public QObject {
    Q_OBJECT

public:
    /// `organisation`: whose a table is that does not say; blank: nobody's.
    IntakeDraft(const Document& document, ForeignFile file, const QString& organisation,
                QObject* parent = nullptr);

    const Document& document() const { return document_; }
    const ForeignFile& file() const { return *file_; }
    QString fileName() const;
    std::size_t sheetNumber() const { return sheetNumber_; }
    const ForeignSheet& sheet() const { return file_->sheets[sheetNumber_]; }
    const SheetLayout& layout() const { return layout_; }
    const IntakeChoice& choice() const { return choice_; }
    const TableSpec& table() const { return specification(choice_.table); }
    const IntakePlan& plan() const { return plan_; }
    /// Whether what was decided is that of an earlier file with these headings.
    bool isRecalled() const { return recalled_; }
    /// Layout and plan are those of the latest decisions.
    bool isSettled() const { return !laying_.isBusy() && !planning_.isBusy(); }

    void chooseSheet(std::size_t number);
    void chooseTable(TableId table);
    void chooseHeadings(HeadingRows rows);
    void takeHidden(bool hidden);
    /// Forgets what was decided for an earlier file, and proposes anew.
    void proposeAnew();
    /// Makes a decision; the plan follows.
    void decide(const std::function<void(IntakeChoice&)>& change);

    /// Keeps the decisions for the next file with these headings.
    void remember() const;

Q_SIGNALS:
    /// Layout or choice are others than before.
    void laidOut();
    /// A plan has been worked out.
    void planned();
    /// Whether all is worked out.
    void settledChanged();

private:
    struct LaidOut {
        SheetLayout layout;
        IntakeChoice choice;
        bool recalled = false;
    };

    void lay(std::optional<TableId> wanted, bool recalls);
    void take(LaidOut laid);
    void workOut();

    const Document& document_;
    std::shared_ptr<const ForeignFile> file_;
    std::string organisation_;
    std::size_t sheetNumber_ = 0;
    std::optional<HeadingRows> headings_;
    bool hidden_ = false;
    bool recalled_ = false;
    SheetLayout layout_;
    IntakeChoice choice_;
    IntakePlan plan_;
    BackgroundTask laying_, planning_;
};

} // namespace breakeven::ui
