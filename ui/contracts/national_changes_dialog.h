#pragma once

#include "document/document.h"
#include "proposal/contract/national_tariffs.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTreeWidget;

namespace breakeven::ui {

/// The national tariff changes that come with the program; none if they cannot be read.
std::vector<NationalTariffChange> nationalTariffChanges();

/// Offers the national changes for a tariff: year by year, those still to be confirmed shown as such.
class NationalChangesDialog : public QDialog {
    Q_OBJECT

public:
    explicit NationalChangesDialog(Document& document, QWidget* parent = nullptr);

    /// Takes what is ticked, as one step; closes the dialog if that is done.
    void take();

    QTreeWidget& list() const { return *list_; }

private:
    void fill();
    void enableTaking();
    std::vector<NationalTariffChange> chosen() const;

    Document& document_;
    std::vector<NationalTariffChange> changes_;
    QComboBox* tariff_;
    QTreeWidget* list_;
    QLabel* refusal_;
    QDialogButtonBox* buttons_;
};

} // namespace breakeven::ui
