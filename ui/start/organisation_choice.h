#pragma once

#include "proposal/beginning/beginning.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace breakeven::ui {

/// Chooses the organisations of a new document: from the published trusts, which narrow as one types a code
/// or a name, or as typed, with a kind.
class OrganisationChoice : public QWidget {
    Q_OBJECT

public:
    explicit OrganisationChoice(const PublishedTrusts& trusts, QWidget* parent = nullptr);

    /// The year whose accounts they are begun with.
    void setBaseYear(FinancialYear year);

    /// Those chosen, in order, with what is still typed in the field added at the end.
    std::vector<NewOrganisation> organisations() const;

    QLineEdit& field() const { return *typed_; }
    QTreeWidget& offered() const { return *offered_; }
    QListWidget& chosen() const { return *chosen_; }

Q_SIGNALS:
    void changed();
    /// The last year there are accounts of is to be the base year.
    void baseYearWanted(breakeven::FinancialYear year);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void offer();
    void addCurrent();
    void removeCurrent();
    void listChosen(int current);
    void sayWhatIsPublished();
    bool isChosen(const std::string& code) const;

    const PublishedTrusts& trusts_;
    FinancialYear base_;
    std::vector<NewOrganisation> all_;
    QLineEdit* typed_;
    QTreeWidget* offered_;
    QListWidget* chosen_;
    QPushButton* remove_;
    QLabel* published_;
    QPushButton* takeYear_;
};

} // namespace breakeven::ui
