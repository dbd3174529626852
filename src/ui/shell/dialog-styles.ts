// The style sheets that dialogs need; imported by each dialog, so that the first screen starts without them.
import '@mantine/core/styles/Overlay.css'
import '@mantine/core/styles/ModalBase.css'
import '@mantine/core/styles/Modal.css'
import '@mantine/core/styles/Paper.css'
import '@mantine/core/styles/CloseButton.css'
import '@mantine/core/styles/InlineInput.css'
import './dialog.css'
