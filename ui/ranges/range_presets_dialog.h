#pragma once

#include "document/document.h"
#include "proposal/uncertainty/uncertainty_presets.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTreeWidget;

namespace breakeven::ui {

/// The presets of ranges that come with the program; none if they cannot be read.
std::vector<UncertaintyPreset> uncertaintyPresets();

/// Offers the ranges that fit the economy, each with its reason and source.
class RangePresetsDialog : public QDialog {
    Q_OBJECT

public:
    explicit RangePresetsDialog(Document& document, QWidget* parent = nullptr);

    /// Takes what is ticked, as one step; closes the dialog if that is done.
    void take();

    QTreeWidget& list() const { return *list_; }

private:
    void fill();
    void explain();
    void enableTaking();
    std::vector<PresetOffer> chosen() const;

    Document& document_;
    std::vector<UncertaintyPreset> presets_;
    std::vector<PresetOffer> offers_;
    QTreeWidget* list_;
    QLabel* why_;
    QLabel* refusal_;
    QDialogButtonBox* buttons_;
};

} // namespace breakeven::ui
